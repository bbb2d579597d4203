import { create } from 'zustand';

interface ShelfView {
  text: string;
  categoryId: string | null;
  includeInactive: boolean;
}

/** What is searched for in the list of products; kept while a product is looked at. */
export const useShelfView = create<ShelfView>(() => ({
  text: '',
  categoryId: null,
  includeInactive: false,
}));

export function setShelfView(change: Partial<ShelfView>): void {
  useShelfView.setState(change);
}
