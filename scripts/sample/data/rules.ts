import type { SampleShowroom } from '../showroom.ts';

export const rules: SampleShowroom['rules'] = [
  {
    name: 'Keripik pisang beli 3 gratis 1',
    membersOnly: false,
    terms: { kind: 'buyNGet', buy: 3, free: 1, skus: ['KRP-004'] },
  },
  {
    name: 'Anggota hemat 5%',
    membersOnly: true,
    terms: { kind: 'percentOff', bp: 500, skus: [] },
  },
];
