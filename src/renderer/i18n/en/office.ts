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
    producers: 'Producers',
    sales: 'Sales',
    printer: 'Printer',
    marketplace: 'Marketplace',
    shop: 'Showroom',
  },
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
    lead: 'The latest two hundred sales',
    all: 'All sales',
    lines: 'Goods sold',
    share: 'share of {{producer}}: {{amount}}',
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
