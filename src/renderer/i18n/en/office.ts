import { cards } from './office/cards.ts';
import { kiosk } from './office/kiosk.ts';
import { posters } from './office/posters.ts';
import { visitors } from './office/visitors.ts';
import { details } from './office/details.ts';
import { imports } from './office/imports.ts';
import { marketplace } from './office/marketplace.ts';
import { printer } from './office/printer.ts';
import { picture, product, products, stock } from './office/products.ts';

export const office = {
  title: 'Office',
  toCounter: 'Open the counter',
  open: 'Open',
  waiting: 'need a look',
  places: {
    overview: 'Overview',
    products: 'Products',
    import: 'Import',
    cards: 'Product cards',
    visitors: 'Visitors',
    producers: 'Producers',
    sales: 'Sales',
    members: 'Members',
    rules: 'Price rules',
    shifts: 'Shifts',
    registers: 'Registers',
    printer: 'Printer',
    qris: 'QRIS',
    selling: 'Counter rules',
    marketplace: 'Marketplace',
    shop: 'Showroom',
    people: 'People',
    audit: 'Log',
  },
  cards,
  kiosk,
  posters,
  visitors,
  leave: {
    title: 'Leave without saving?',
    text: 'The changes on this page are not saved and will be lost.',
    drop: 'Drop the changes',
    stay: 'Stay here',
    unsaved: 'There are unsaved changes',
    revert: 'Revert',
  },
  overview: {
    title: 'Overview',
    takings: 'Sales today',
    noSales: 'No sales yet today',
    salesAndPieces: '{{sales}} sales · {{pieces}} items',
    refunds: '{{amount}} came back, refunds and voids: {{count}}',
    yesterday: 'Yesterday {{amount}}',
    byHour: 'By hour',
    hour: '{{hour}} o’clock: {{amount}}',
    low: 'Running low',
    lowNone: 'There is enough of everything.',
    lowMore: 'and {{count}} more products',
    left: '{{amount}} left',
    decide: 'Decide now',
    decisions: '{{count}} records need a decision.',
    decisionsHint: 'The marketplace refused them; the others went on.',
  },
  producers: {
    lead: '{{count}} producers from {{villages}} villages',
    commission: 'Commission',
    noVillage: 'No village written yet',
    see: 'See products',
    story: 'Story',
    emptyTitle: 'No producers yet',
    emptyText: 'A producer is recorded as soon as a product or an import names one.',
  },
  sales: {
    lead: 'Find a sale, print its receipt again, or take goods back',
  },
  products,
  product,
  picture,
  stock,
  import: imports,
  printer,
  marketplace,
  details,
};
