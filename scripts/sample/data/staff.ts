import type { SampleShowroom } from '../showroom.ts';

export const staff: SampleShowroom['staff'] = [
  { name: 'Kasir Contoh', role: 'cashier', pin: '135790' },
  { name: 'Penyelia Contoh', role: 'supervisor', pin: '246801' },
  { name: 'Manajer Contoh', role: 'manager', pin: '357912' },
  { name: 'Pemilik Contoh', role: 'owner', pin: '468023' },
];
