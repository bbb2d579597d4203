import { useEffect, useRef } from 'react';
import { Basket } from './basket.tsx';
import { Categories, Producers } from './directories.tsx';
import { Guests } from './guests.tsx';
import { Home } from './home.tsx';
import { VillageMap } from './village-map.tsx';
import { ProductScreen } from './product.tsx';
import { Scan } from './scan.tsx';
import { SearchScreen } from './search.tsx';
import { Newest, ShelfOf } from './shelves.tsx';
import { Thanks } from './thanks.tsx';
import type { Place } from './visit.ts';

/** What a place shows. Every place begins at its top, and is told to those who cannot see it. */
export function Screen({ place }: { place: Place }) {
  const main = useRef<HTMLElement>(null);
  const at = 'id' in place ? `${place.kind} ${place.id}` : place.kind;
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
    // A field that asked for the focus keeps it.
    if (!main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [at]);
  return (
    <main className="kiosk-main" ref={main} tabIndex={-1}>
      <Inside key={at} place={place} />
    </main>
  );
}

function Inside({ place }: { place: Place }) {
  switch (place.kind) {
    case 'home':
      return <Home />;
    case 'categories':
      return <Categories />;
    case 'producers':
      return <Producers />;
    case 'map':
      return <VillageMap />;
    case 'newest':
      return <Newest />;
    case 'search':
      return <SearchScreen />;
    case 'scan':
      return <Scan />;
    case 'basket':
      return <Basket />;
    case 'category':
    case 'producer':
    case 'village':
      return <ShelfOf of={place.kind} id={place.id} />;
    case 'product':
      return <ProductScreen id={place.id} />;
    case 'guests':
      return <Guests isGoodbye={place.isGoodbye} />;
    case 'thanks':
      return <Thanks />;
  }
}
