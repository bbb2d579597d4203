import { describe, expect, it } from 'vitest';
import { beginningOf, sentencesOf } from '../../../src/domain/cards/story.ts';

const shorterThan = (letters: number) => (told: string) => told.length <= letters;

describe('the sentences of a text', () => {
  it.each([
    ['Satu.  Dua!\nTiga?', ['Satu.', 'Dua!', 'Tiga?']],
    [
      '1. Panaskan air. 2. Aduk 5 menit. Selesai.',
      ['1. Panaskan air.', '2. Aduk 5 menit.', 'Selesai.'],
    ],
    ['Sejak tahun 1990. Kini dua rumah.', ['Sejak tahun 1990.', 'Kini dua rumah.']],
    [
      'Dirintis Alm. H. Uji, S.Pd. di Rt. 03 (a.n. Bpk. Uji). Rp. 5.000 saja.',
      ['Dirintis Alm. H. Uji, S.Pd. di Rt. 03 (a.n. Bpk. Uji).', 'Rp. 5.000 saja.'],
    ],
    [
      'Kopi enak 😋😋\nDibuat Ibu Uji ☕\n- tanpa gula\n- asli desa 🌿',
      ['Kopi enak', 'Dibuat Ibu Uji', 'tanpa gula', 'asli desa'],
    ],
    ['Dianyam sore hari oleh\nsebelas orang.', ['Dianyam sore hari oleh sebelas orang.']],
    ['kopi asli gunung. dipetik pagi hari.', ['kopi asli gunung.', 'dipetik pagi hari.']],
    ['*Kopi asli.* Dipetik _pagi_ hari. !!! 🌿.', ['Kopi asli.', 'Dipetik pagi hari.']],
    ['tanpa titik sama sekali', ['tanpa titik sama sekali']],
    ['Satu. dua tiga', ['Satu. dua tiga']],
    ['Katanya “enak.” Memang.', ['Katanya “enak.”', 'Memang.']],
    ['Harganya Rp12.500 saja. Murah.', ['Harganya Rp12.500 saja.', 'Murah.']],
    ['Milik H. Uji di Jl. Contoh No. 5. Buka.', ['Milik H. Uji di Jl. Contoh No. 5.', 'Buka.']],
    ['Lada, pala, dll. untuk dapur… Wangi.', ['Lada, pala, dll. untuk dapur…', 'Wangi.']],
    ['  ', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('the beginning of a story', () => {
  it.each([
    ['as many sentences as fit', 'Satu dua. Tiga empat. Lima.', 'Satu dua. Tiga empat.'],
    [
      'a first sentence in a smaller type',
      'Satu dua tiga empat lima enam. Dua.',
      'Satu dua tiga empat lima enam.',
    ],
    [
      'the first sentence that is short enough',
      'Satu dua tiga empat lima enam tujuh delapan. Sembilan. Sepuluh.',
      'Sembilan.',
    ],
    [
      'a clause of a long one',
      'Satu dua tiga empat lima, enam tujuh delapan',
      'Satu dua tiga empat lima …',
    ],
    [
      'words, where its clause is too short',
      'Satu, dua tiga empat lima enam tujuh delapan',
      'Satu, dua tiga empat lima enam…',
    ],
    ['lines told apart', 'Satu dua\n- tiga\n- empat', 'Satu dua · tiga · empat'],
    ['letters of a word without an end', 'Kata'.repeat(20), `${'Kata'.repeat(8)}K…`],
    ['nothing of nothing', ' \n ', ''],
  ])('is %s', (_, story, beginning) => {
    expect(beginningOf(story, shorterThan(24), shorterThan(34))).toBe(beginning);
  });

  it('is nothing where there is no room at all', () => {
    expect(beginningOf('Satu dua.', shorterThan(0))).toBe('');
  });
});
