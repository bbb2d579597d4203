import './icon.css';

/** Stroke paths on a 24 by 24 grid, drawn for Kompor. */
const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  trash: 'M4 7h16M9 7V4.5h6V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  erase: 'M9 6h11v12H9l-6-6zM12 9.5l5 5M17 9.5l-5 5',
  check: 'M5 12.5 10 17.5 19.5 7',
  warn: 'M12 4 2.8 19.5h18.400zM12 10v4.5M12 17.2v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.8v.1',
  printer: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z',
  cloud: 'M7 18.5a4.2 4.2 0 0 1-.4-8.4 5.6 5.6 0 0 1 10.8 1.2 3.7 3.7 0 0 1-.4 7.2z',
  cloudOff:
    'M4 4l16 16M7 18.5a4.2 4.2 0 0 1-.4-8.400M10 7a5.6 5.6 0 0 1 7.4 4.3 3.7 3.7 0 0 1 2.3 5',
  cart: 'M3 4h2.5l2.3 11h10l2-8H6.5M9.5 19.5v.1M16.5 19.5v.1',
  receipt: 'M6 3.5v17l2-1.5 2 1.5 2-1.5 2 1.5 2-1.5 2 1.5v-17zM9 8h6M9 12h6',
  cash: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 10v.1M18 14v.1',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  home: 'M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  box: 'M4 8 12 4l8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5',
  list: 'M8 6.5h12M8 12h12M8 17.5h12M4 6.5v.1M4 12v.1M4 17.5v.1',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3.5v2.700M12 17.8v2.700M3.5 12h2.700M17.8 12h2.700M6 6l1.9 1.900M16.1 16.1 18 18M18 6l-1.9 1.900M7.9 16.1 6 18',
  upload: 'M12 16V5M7.5 9.5 12 5l4.5 4.5M4.5 16v3.5h15V16',
  download: 'M12 5v11M7.5 11.5 12 16l4.5-4.5M4.5 16v3.5h15V16',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15',
  left: 'M14.5 5.5 8 12l6.5 6.5',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  up: 'M5.5 14.5 12 8l6.5 6.5',
  scan: 'M4 8V4.5h4M16 4.5h4V8M20 16v3.5h-4M8 19.5H4V16M7.5 8.5v7M10.5 8.5v7M13 8.5v7M16.5 8.5v7',
  keyboard: 'M3 6.5h18v11H3zM6.5 10v.1M10 10v.1M14 10v.1M17.5 10v.1M8 14h8',
  tag: 'M4 4.5h8l8 8-7.5 7.5-8-8zM8 8.5v.1',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M18.4 5.6 17 7M7 17l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  mute: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  edit: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.2 2',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9v.1',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM7 7v.1M17 7v.1M7 17v.1M14 14h2.5M20 14v3M14 17.5V20M17 17.5h3M17 20.5h3',
  bank: 'M3.5 9 12 4l8.5 5zM5.5 9v8M10 9v8M14 9v8M18.5 9v8M3.5 20h17M3.5 17h17',
  card: 'M3 6h18v12.5H3zM3 10h18M6.5 15h4',
  ticket: 'M3 7h18v3.5a2 2 0 0 0 0 4V18H3v-3.5a2 2 0 0 0 0-4zM14 7v2M14 11.5v2M14 16v2',
  book: 'M5 4.5h12a2 2 0 0 1 2 2V20H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6',
  pause: 'M8 5v14M16 5v14',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  gift: 'M4 9.5h16v4H4zM5.5 13.5V20h13v-6.5M12 9.5V20M12 9.5C9 9.5 7 8 7.5 6.200S11 5 12 9.5M12 9.5c3 0 5-1.5 4.5-3.300S13 5 12 9.5',
  chat: 'M4 5h16v11h-8l-4.5 4V16H4z',
  screen: 'M3 4.5h18v12H3zM9 20h6M12 16.5V20',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-13 14M5 21c1-5 4-8.5 8.5-10.5',
  practice:
    'M12 4 2.5 8.5 12 13l9.5-4.5zM6.5 10.6V16c1.4 1.3 3.3 2 5.5 2s4.1-.7 5.5-2v-5.4M21.5 8.5v6',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words; it says nothing by itself and is not read aloud. */
export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
