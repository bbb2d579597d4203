import type { kiosk as indonesian } from '../../id/office/kiosk.ts';

export const kiosk: typeof indonesian = {
  title: 'Kiosk',
  lead: 'The visitors’ screen in the showroom: goods, makers, the village map, a basket and the guest book.',
  inBrowser:
    'It is best opened in the browser’s kiosk mode, full screen and without an address bar.',
  leave:
    'To close it, hold the showroom’s mark at the top left for three seconds, then type a staff PIN.',
  open: 'Open the kiosk',
  regencies: 'Where visitors come from, in the guest book',
  regenciesHint:
    'Regencies or cities that are named, eight at most. Everybody else answers “Another regency or city”.',
  ownRegency: 'None is chosen yet: it names {{regency}}, as in the showroom’s details.',
  regency: 'Regency {{number}}',
  raise: 'Move regency {{number}} up',
  remove: 'Remove regency {{number}}',
  add: 'Add a regency',
  map: 'Village map',
  mapHint:
    'Drag each village to where it lies from the showroom, or choose it and press the arrow keys.',
  here: 'Showroom',
  standsAt: '{{name}}: {{left}}% from the left, {{top}}% from the top',
  putBack: 'Put it back where it was',
  putAllBack: 'Put all villages back',
  save: 'Save the kiosk',
  saved: 'The kiosk is saved',
};
