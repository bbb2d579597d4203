/** One key press as a wedge scanner or a person makes it. */
export interface WedgeKey {
  key: string;
  /** Milliseconds, from any zero. */
  at: number;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  /** The keyboard repeats a held key; a scanner never does. */
  repeat: boolean;
  /** The focus is in a field where people type figures quickly. */
  inFigures: boolean;
}

/** What a key meant: nothing, the first character of what may be a scan, one more, or a whole scan. */
export type WedgeStep =
  { kind: 'none' } | { kind: 'begin' } | { kind: 'more' } | { kind: 'scan'; code: string };

/** Longest pause between two keys of one scan. 50 ms misses slow scanners, 120 ms is a typist's pace. */
const longestGap = 100;
const fewestCharacters = 4;

/**
 * In a field for figures a person types sums of up to seven digits within the gap, and Enter after
 * them. There, bare digits shorter than any retail code count as a scan only at a machine's pace.
 */
const shortestRetailCode = 8;
const machineGap = 30;

const quantityKeys = /^[-+*]+$/;

/**
 * Tells a wedge scanner, which is a keyboard, from a person: characters at most 100 ms apart, at
 * least four of them, ended by Enter or Tab. Control and `]` is the group separator of GS1 codes.
 */
export function createWedge() {
  let characters = '';
  let firstAt = 0;
  let lastAt = 0;

  function forget(): WedgeStep {
    characters = '';
    return { kind: 'none' };
  }

  function end(at: number, inFigures: boolean): WedgeStep {
    const code = characters;
    const pace = code.length > 1 ? (lastAt - firstAt) / (code.length - 1) : Infinity;
    const isLate = at - lastAt > longestGap;
    forget();
    if (isLate || code.length < fewestCharacters) return { kind: 'none' };
    const mayBeSum = inFigures && code.length < shortestRetailCode && /^\d+$/.test(code);
    if (mayBeSum && pace > machineGap) return { kind: 'none' };
    return { kind: 'scan', code };
  }

  return {
    /** Takes the next key and says what it meant. */
    press({ key, at, ctrl, alt, meta, repeat, inFigures }: WedgeKey): WedgeStep {
      if (key === 'Shift' || key === 'CapsLock' || key === 'AltGraph' || key === 'Control') {
        return { kind: 'none' };
      }
      if (key === 'Enter' || key === 'Tab') return end(at, inFigures);
      const isSeparator = ctrl && key === ']';
      if (repeat || alt || meta || (ctrl && !isSeparator) || [...key].length !== 1) return forget();
      const goesOn = characters !== '' && at - lastAt <= longestGap;
      characters = (goesOn ? characters : '') + (isSeparator ? '\x1d' : key);
      if (!goesOn) firstAt = at;
      lastAt = at;
      return { kind: goesOn ? 'more' : 'begin' };
    },

    /**
     * True in the midst of what may be a scan: keys then are no shortcuts. The quantity keys alone
     * are no scan, however fast a cashier taps them.
     */
    isBusy(at: number): boolean {
      const mayBeCode = characters.length > 1 && !quantityKeys.test(characters);
      return mayBeCode && at - lastAt <= longestGap;
    },
  };
}
