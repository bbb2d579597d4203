/** A wireless network that visitors may join. */
export interface WifiNetwork {
  ssid: string;
  /** Empty for an open network. */
  password: string;
  /** `wpa`: WPA, WPA2 and WPA3 with a password. */
  security: 'wpa' | 'open';
  /** Whether the network does not tell its name, so that phones have to ask for it. */
  hidden: boolean;
}

/**
 * What a QR holds that lets a phone join a network. Source: ZXing wiki, "Barcode Contents", Wi-Fi Network config.
 * Names that could be hexadecimal numbers are not quoted as it suggests: the cameras of today's phones take them
 * as they stand, and some take the quotes for part of the name.
 */
export function wifiCode({ ssid, password, security, hidden }: WifiNetwork): string {
  const kind = security === 'open' ? 'T:nopass' : 'T:WPA';
  const secret = security === 'open' ? '' : `P:${escaped(password)};`;
  return `WIFI:${kind};S:${escaped(ssid)};${secret}${hidden ? 'H:true;' : ''};`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, String.raw`\$&`);
}
