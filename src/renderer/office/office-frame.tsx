import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Link, RouterProvider } from 'react-aria-components';
import type { Permission } from '../../domain/permissions.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { useMay, useMe } from '../sign-in/signed-in.ts';
import { CashierChip } from '../sign-in/cashier-chip.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import mark from '../ui/mark.svg';
import { Forbidden } from './forbidden.tsx';
import { useGo } from './shared/use-go.ts';
import './office-frame.css';

/** `needs`: what a person must be allowed so that the place is of any use to him. */
const places = [
  { path: '/kantor', name: 'overview', icon: 'home', needs: 'reports.read' },
  { path: '/kantor/produk', name: 'products', icon: 'box', needs: 'catalogue.read' },
  { path: '/kantor/impor', name: 'import', icon: 'upload', needs: 'catalogue.import' },
  { path: '/kantor/kartu', name: 'cards', icon: 'card', needs: 'catalogue.read' },
  { path: '/kantor/pengunjung', name: 'visitors', icon: 'person', needs: 'reports.read' },
  { path: '/kantor/perajin', name: 'producers', icon: 'leaf', needs: 'catalogue.read' },
  { path: '/kantor/penjualan', name: 'sales', icon: 'receipt', needs: 'sell' },
  { path: '/kantor/anggota', name: 'members', icon: 'book', needs: 'members.use' },
  { path: '/kantor/aturan-harga', name: 'rules', icon: 'tag', needs: 'settings.manage' },
  { path: '/kantor/sif', name: 'shifts', icon: 'clock', needs: 'reports.read' },
  { path: '/kantor/mesin', name: 'registers', icon: 'cash', needs: 'settings.manage' },
  { path: '/kantor/qris', name: 'qris', icon: 'qr', needs: 'qris.reconcile' },
  { path: '/kantor/aturan-kasir', name: 'selling', icon: 'cart', needs: 'settings.manage' },
  { path: '/kantor/pencetak', name: 'printer', icon: 'printer', needs: 'printing.manage' },
  { path: '/kantor/pasar', name: 'marketplace', icon: 'cloud', needs: 'marketplace.manage' },
  { path: '/kantor/gerai', name: 'shop', icon: 'gear', needs: 'settings.manage' },
  { path: '/kantor/orang', name: 'people', icon: 'person', needs: 'people.manage' },
  { path: '/kantor/catatan', name: 'audit', icon: 'list', needs: 'audit.read' },
] as const satisfies readonly {
  path: string;
  name: string;
  icon: IconName;
  needs: Permission;
}[];

type Place = (typeof places)[number];

/** What surrounds every screen of the office: where one can go, and the way back to the counter. */
export function OfficeFrame() {
  const t = useTexts();
  const go = useGo();
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  return (
    <RouterProvider navigate={(href) => go(href.replace(/^#/, ''))}>
      <div className="office">
        <header className="office-side motif">
          <div className="office-brand">
            <img src={mark} alt="" width={40} height={40} />
            <div className="office-names">
              <span className="office-shop">{details.data?.name ?? 'Kompor'}</span>
              <span className="soft">{t('office.title')}</span>
            </div>
          </div>
          <Places />
          <div className="office-back">
            <CashierChip />
            <LinkButton href="#/kasir" kind="main" icon="cart">
              {t('office.toCounter')}
            </LinkButton>
          </div>
        </header>
        <div className="office-main">
          <Allowed />
        </div>
      </div>
    </RouterProvider>
  );
}

const isAt = (path: string, { path: place }: Place) =>
  place === '/kantor' ? path.replace(/\/$/, '') === place : path.startsWith(place);

/** The screen that the address names, where the person may see it. */
function Allowed() {
  const path = useLocation({ select: (location) => location.pathname });
  const me = useMe();
  const may = useMay();
  const here = places.find((place) => isAt(path, place));
  if (!me || !here || may(here.needs)) return <Outlet />;
  const firstPlace = places.find(({ needs }) => may(needs));
  // Whoever opens the office comes to the first of its rooms that is open to him.
  if (here.name === 'overview' && firstPlace) return <GoTo path={firstPlace.path} />;
  return <Forbidden role={me.role} />;
}

function GoTo({ path }: { path: string }) {
  const go = useGo();
  useEffect(() => go(path, { replace: true }));
  return null;
}

function Places() {
  const t = useTexts();
  const may = useMay();
  const path = useLocation({ select: (location) => location.pathname });
  const row = useRef<HTMLUListElement>(null);
  const isHere = (place: Place) => isAt(path, place);
  const here = places.find(isHere)?.name;
  const open = places.filter(({ needs }) => may(needs));
  useEffect(() => {
    row.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // What a person may open is known a moment after the first look.
  }, [here, open.length]);
  return (
    <nav className="office-places" aria-label={t('office.title')}>
      <ul ref={row}>
        {open.map((place) => (
          <li key={place.path}>
            <Link
              href={`#${place.path}`}
              className="office-place"
              {...(isHere(place) ? { 'aria-current': 'page' } : {})}
            >
              <Icon name={place.icon} />
              <span>{t(`office.places.${place.name}`)}</span>
              <Waiting place={place.name} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many things a person has to look at in this part of the office. */
function Waiting({ place }: { place: Place['name'] }) {
  const t = useTexts();
  const marketplace = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  const printing = useQuery(ask.printing.status.queryOptions({ input: {} }));
  const may = useMay();
  const wrong = useQuery(
    ask.cards.wrong.queryOptions({
      input: {},
      enabled: place === 'cards' && may('catalogue.read'),
    }),
  );
  const count =
    place === 'marketplace'
      ? marketplace.data?.needsDecision
      : place === 'printer'
        ? printing.data?.failed
        : place === 'cards'
          ? wrong.data?.length
          : 0;
  if (!count) return null;
  return (
    <span className="office-waiting figures">
      {count}
      <span className="only-heard"> {t('office.waiting')}</span>
    </span>
  );
}
