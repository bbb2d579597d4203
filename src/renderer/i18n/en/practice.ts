export const practice = {
  badge: 'PRACTICE',
  note: 'not in the books',
  label: 'Practice',
  action: 'Practise first',
  actionHint: 'The same counter on a copy. Nothing of it reaches the books.',
  beginning: 'Preparing the copy…',
  end: 'End practice',
  again: 'Start over',
  steps: 'Steps of the practice',
  step: 'Step {{step}} of {{count}}',
  stepDone: 'Step {{step}}, {{name}}: done',
  stepNow: 'Step {{step}}, {{name}}: now',
  stepLater: 'Step {{step}}, {{name}}: later',
  supervisor: '{{name}} · PIN {{pin}}',
  tasks: {
    open: {
      name: 'Open the shift',
      how: 'Enter how many of each note and coin are in the drawer, then press Ctrl+Enter.',
    },
    sell: {
      name: 'Sell for cash',
      how: 'Scan or touch some goods, press F9, choose the money received, then Done.',
    },
    qris: {
      name: 'Take QRIS',
      how: 'Fill the cart again, press F9, then Alt+Q. The code is made up: confirm as if the money had come.',
    },
    refund: {
      name: 'Refund',
      how: 'Press F7, choose the sale of before, then take its goods back. Where an approval is asked for, choose {{name}}, PIN {{pin}}.',
    },
    close: {
      name: 'Close the shift',
      how: 'Press F12, choose Close the shift, then count the drawer.',
    },
  },
  done: 'The first day is done. You are ready for the real counter.',
};
