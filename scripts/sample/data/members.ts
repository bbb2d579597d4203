import type { SampleShowroom } from '../showroom.ts';

export const members: SampleShowroom['members'] = [
  { number: '0001', name: 'Anggota Contoh 1', phone: '0800-0000-0001', accountLimit: 300_000 },
  { number: '0002', name: 'Anggota Contoh 2', phone: '0800-0000-0002', accountLimit: 100_000 },
  { number: '0003', name: 'Anggota Contoh 3', phone: '0800-0000-0003', accountLimit: 0 },
  { number: '0004', name: 'Anggota Contoh 4', phone: '', accountLimit: 0 },
];
