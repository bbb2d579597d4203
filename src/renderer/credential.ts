const place = 'kompor.token';

/**
 * Takes the token out of the address `#token=…` that Kompor prints, keeps it for this origin and
 * leaves the bare address. Called once, before the router reads the address.
 */
export function takeToken(): void {
  const hash = window.location.hash.replace(/^#/, '');
  if (!hash.startsWith('token=')) return;
  const token = new URLSearchParams(hash).get('token');
  if (token) window.localStorage.setItem(place, token);
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

/** The token of this window, or null where it never received one. */
export function storedToken(): string | null {
  return window.localStorage.getItem(place);
}
