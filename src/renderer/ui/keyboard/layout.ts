/** A key: the character it types, or what it does. */
export type TouchKey =
  | { kind: 'text'; text: string }
  | { kind: 'shift' | 'erase' | 'page' | 'space' | 'enter' | 'hide' };

export type KeyPage = 'letters' | 'signs';

const text = (characters: string): TouchKey[] =>
  [...characters].map((one) => ({ kind: 'text', text: one }));

/** Rows of keys as Indonesian keyboards have them (QWERTY), digits always in sight. */
export const keyRows: Record<KeyPage, readonly (readonly TouchKey[])[]> = {
  letters: [
    text('1234567890'),
    text('qwertyuiop'),
    text('asdfghjkl'),
    [{ kind: 'shift' }, ...text('zxcvbnm'), { kind: 'erase' }],
    [
      { kind: 'page' },
      ...text(','),
      { kind: 'space' },
      ...text('.-'),
      { kind: 'hide' },
      { kind: 'enter' },
    ],
  ],
  signs: [
    text('1234567890'),
    text('@#&%()+=/*'),
    text('“”\'":;!?_'),
    [...text('~<>[]{}|'), { kind: 'erase' }],
    [
      { kind: 'page' },
      ...text(','),
      { kind: 'space' },
      ...text('.-'),
      { kind: 'hide' },
      { kind: 'enter' },
    ],
  ],
};
