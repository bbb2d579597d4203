import type { SampleShowroom } from '../showroom.ts';

export const rules: SampleShowroom['rules'] = [
  {
    name: 'Keripik pisang beli 3 gratis 1',
    membersOnly: false,
    terms: { kind: 'buyNGet', buy: 3, free: 1, skus: ['KRP-004'] },
  },
  {
    name: 'Paket jamu berdua',
    membersOnly: false,
    terms: {
      kind: 'bundle',
      items: [
        { sku: 'JMU-002', pieces: 1 },
        { sku: 'JMU-003', pieces: 1 },
      ],
      price: 25_000,
    },
  },
  {
    name: 'Anggota hemat 5%',
    membersOnly: true,
    terms: { kind: 'percentOff', bp: 500, skus: [] },
  },
];
