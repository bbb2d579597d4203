import type { ShopDetails } from '../../contract/settings.ts';
import type { Settings } from './store.ts';

const unnamed: ShopDetails = {
  name: 'Gerai KOMPOR',
  address: '',
  village: '',
  regency: '',
  phone: '',
  nib: '',
  timeZone: 'Asia/Jakarta',
  receiptFooter: 'Terima kasih, sudah berbelanja produk desa.',
};

/** What is known of the showroom; sensible words where nothing has been said. */
export function shopDetails(settings: Settings): ShopDetails {
  return settings.get<ShopDetails>('shop') ?? unnamed;
}
