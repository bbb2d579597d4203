// Runs in the page's own world: receives what the preload exposes, as Electron's bridge does it.
(() => {
  if (window !== window.top) return;
  window.addEventListener('electron-double:expose', (event) => {
    const { name, values, functions } = JSON.parse(event.detail);
    const api = { ...values };
    for (const key of functions) {
      api[key] = (...args) => {
        const detail = JSON.stringify({ key, args });
        window.dispatchEvent(new CustomEvent(`electron-double:call:${name}`, { detail }));
      };
    }
    Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
  });
})();
