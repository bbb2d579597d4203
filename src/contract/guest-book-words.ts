import type { GuestFromAfar, GuestReason, GuestSize } from '../domain/guest-book.ts';
import type { Message } from './message.ts';

const id = {
  title: 'Buku tamu',
  /** How little it takes; without a full stop, for it stands on a key as well. */
  hint: 'Tiga pertanyaan, sekali sentuh',
  lead: 'Boleh dilewati. Tanpa nama: kami hanya menghitung.',
  from: 'Dari mana?',
  afar: {
    elsewhere: 'Kabupaten atau kota lain',
    abroad: 'Luar negeri',
  } satisfies Record<GuestFromAfar, string>,
  size: 'Datang berapa orang?',
  sizes: {
    '1': 'Sendiri',
    '2': 'Berdua',
    '3-5': '3 sampai 5',
    '6-10': '6 sampai 10',
    '11+': 'Rombongan',
  } satisfies Record<GuestSize, string>,
  reason: 'Apa yang membawa ke sini?',
  reasons: {
    gifts: 'Oleh-oleh',
    needs: 'Kebutuhan sendiri',
    look: 'Melihat-lihat',
    visit: 'Wisata',
    work: 'Kunjungan kerja',
    trade: 'Untuk dijual lagi',
  } satisfies Record<GuestReason, string>,
  thanks: 'Terima kasih!',
  thanksText: 'Setiap belanja Anda menghidupkan dapur perajin desa.',
};

const en: typeof id = {
  title: 'Guest book',
  hint: 'Three questions, one touch each',
  lead: 'As you like. No names: we only count.',
  from: 'Where do you come from?',
  afar: {
    elsewhere: 'Another regency or city',
    abroad: 'Another country',
  },
  size: 'How many are you?',
  sizes: {
    '1': 'On my own',
    '2': 'Two of us',
    '3-5': '3 to 5',
    '6-10': '6 to 10',
    '11+': 'A group',
  },
  reason: 'What brought you here?',
  reasons: {
    gifts: 'Gifts',
    needs: 'Something for myself',
    look: 'Just looking',
    visit: 'Travelling',
    work: 'An official visit',
    trade: 'To sell it on',
  },
  thanks: 'Thank you!',
  thanksText: 'Whatever you buy here keeps a village kitchen going.',
};

/**
 * The words of the guest book: the same at the kiosk, on visitors' phones and in the office's
 * figures, so that what is counted together was also asked alike.
 */
export const guestBookWords: Record<keyof Message, typeof id> = { id, en };
