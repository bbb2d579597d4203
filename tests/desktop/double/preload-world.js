// Runs in the isolated world of a page: starts a preload, handed over as the body of a function, with
// the part of Electron that a sandboxed preload can require.
globalThis.__electronDoubleStart = (preload) => {
  if (window !== window.top) return;
  const send = globalThis.__electronDouble;
  delete globalThis.__electronDouble;
  const listeners = new Map();
  const ports = new Map();

  const encode = (data) => {
    if (typeof data === 'string') return { text: data };
    if (data instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...data)) };
    return { json: JSON.stringify(data) };
  };
  const decode = (packed) => {
    if ('text' in packed) return packed.text;
    if ('json' in packed) return packed.json === undefined ? undefined : JSON.parse(packed.json);
    return Uint8Array.from(atob(packed.bytes), (letter) => letter.charCodeAt(0));
  };
  const say = (message) => send(JSON.stringify(message));

  const receivePort = (number) => {
    const { port1, port2 } = new MessageChannel();
    ports.set(number, port1);
    port1.onmessage = (event) => say({ type: 'port', port: number, data: encode(event.data) });
    port1.onclose = () => say({ type: 'port-closed', port: number });
    return port2;
  };

  globalThis.__electronDoubleHear = (message) => {
    if (message.type === 'port') ports.get(message.port)?.postMessage(decode(message.data));
    else if (message.type === 'port-closed') {
      ports.get(message.port)?.close();
      ports.delete(message.port);
    } else {
      const event = { sender: ipcRenderer, ports: message.ports.map(receivePort) };
      for (const listener of listeners.get(message.channel) ?? []) {
        listener(event, decode(message.data));
      }
    }
  };

  const ipcRenderer = {
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    send: (channel, ...args) => say({ type: 'send', channel, args }),
  };

  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      const values = {};
      const functions = {};
      for (const [key, value] of Object.entries(api)) {
        if (typeof value === 'function') functions[key] = value;
        else values[key] = structuredClone(value);
      }
      window.addEventListener(`electron-double:call:${name}`, (event) => {
        const { key, args } = JSON.parse(event.detail);
        functions[key](...args);
      });
      const detail = JSON.stringify({ name, values, functions: Object.keys(functions) });
      window.dispatchEvent(new CustomEvent('electron-double:expose', { detail }));
    },
  };

  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
};
