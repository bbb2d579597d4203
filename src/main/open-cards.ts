import { dialog, shell } from 'electron';

/**
 * Opens the cards that one of our addresses names in the system's own viewer of PDFs, from which
 * they are printed. Returns false where the address names none.
 */
export function cardsOpener(find: (drawing: string) => Promise<string | null>) {
  return (url: string): boolean => {
    const drawing = /^\/cards\/([0-9a-f-]{36})$/.exec(new URL(url).pathname)?.[1];
    if (drawing === undefined) return false;
    void open(drawing);
    return true;
  };

  async function open(drawing: string): Promise<void> {
    const file = await find(drawing);
    const trouble = file === null ? 'drawing' : await shell.openPath(file);
    if (trouble === '') return;
    dialog.showErrorBox(
      'Kartu tidak bisa dibuka untuk dicetak',
      'Komputer ini tidak punya program yang membuka PDF. Tekan “Simpan PDF”, lalu cetak dari komputer lain, atau pasang pembaca PDF.',
    );
  }
}
