import { create } from 'zustand';

interface ImportDesk {
  /** The import that is looked at; kept while the person looks elsewhere. */
  importId: string | null;
  /** A file that was chosen elsewhere and is to be read as soon as the screen opens. */
  offered: File | null;
}

export const useImportDesk = create<ImportDesk>(() => ({ importId: null, offered: null }));

/** Leaves a file for the import screen, which reads it when it opens. */
export function offerFile(file: File): void {
  useImportDesk.setState({ offered: file, importId: null });
}

/** Takes the file that was left, once. */
export function takeOffered(): File | null {
  const { offered } = useImportDesk.getState();
  if (offered) useImportDesk.setState({ offered: null });
  return offered;
}
