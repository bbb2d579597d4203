import QRCode from 'qrcode';
import { useMemo } from 'react';

/** A QR code as one sharp drawing. `level` M is what QRIS and receipts use. */
export function QrCode(props: {
  value: string;
  /** What it holds, for those who cannot see it. */
  label: string;
  className?: string;
  level?: 'M' | 'Q';
  /** White modules around it; readers expect four. */
  quiet?: number;
}) {
  const { value, label, className = 'qr-code', level = 'M', quiet = 4 } = props;
  const { path, size } = useMemo(() => qrPath(value, level), [value, level]);
  return (
    <svg
      className={className}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function qrPath(value: string, level: 'M' | 'Q'): { path: string; size: number } {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: level });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { path, size };
}
