const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const devices =
  'microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), payment=(), display-capture=()';

/**
 * The headers of everything that staff's windows load. Nothing comes from anywhere else, no script or
 * style stands inside a page, no page can be framed, and no page can ask for a device.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': `camera=(), ${devices}`,
};

/** The headers of what the kiosk loads: the same, but that it reads cards with the camera. */
export const kioskHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Permissions-Policy': `camera=(self), ${devices}`,
};
