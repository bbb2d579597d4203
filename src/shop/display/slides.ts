import type { Product } from '../../contract/catalogue.ts';
import type { DisplaySlide } from '../../contract/display.ts';
import type { Search } from '../catalogue/search/search.ts';

export interface SlidesDeps {
  search: Search;
  product(id: string): Product | null;
}

/** So many products are looked at; a show of more is never seen to its end. */
const most = 200;

/** Products that are sold and have a picture. */
export function createSlides({ search, product }: SlidesDeps): () => DisplaySlide[] {
  const all = { text: '', categoryId: null, includeInactive: false, limit: most, offset: 0 };
  return () =>
    search(all).ids.flatMap((id) => {
      const found = product(id);
      if (found === null || found.picture === null) return [];
      const { name, picture, price, unit, producer } = found;
      return [{ id, name, picture, price, unit, producer }];
    });
}
