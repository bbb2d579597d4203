import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ImportStatus } from '../../../contract/catalogue.ts';
import type { ShopEvent } from '../../../contract/events.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useShopEvents } from '../../live.ts';
import { problemCode } from '../../problem.ts';
import { encodeFile } from '../shared/encode-file.ts';
import { useAct } from '../shared/use-act.ts';
import { useImportDesk } from './import-desk.ts';

type Heard = Extract<ShopEvent, { type: 'import' }>;

const mostBytes = 40_000_000;

/**
 * One import from the file to its end. Progress comes by events; the status, which can hold
 * thousands of refused rows, is asked for only when the state changes.
 */
export function useImport() {
  const t = useTexts();
  const act = useAct();
  const importId = useImportDesk((desk) => desk.importId);
  const [heard, setHeard] = useState<Heard | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isEncoding, setEncoding] = useState(false);
  useShopEvents(
    useCallback((event: ShopEvent) => {
      if (event.type === 'import') setHeard(event);
    }, []),
  );
  const mine = heard?.importId === importId ? heard : null;
  const asked = useQuery({
    queryKey: ['import', importId, mine?.state ?? null],
    queryFn: () => shop.catalogue.importStatus({ importId: importId ?? '' }),
    enabled: importId !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const status: ImportStatus | null = importId === null ? null : (asked.data ?? null);
  const refused = (_error: unknown, words: string) => setProblem(words);

  const read = async (file: File) => {
    setProblem(null);
    if (file.size > mostBytes) return setProblem(t('office.import.tooLarge'));
    setEncoding(true);
    const data = await encodeFile(file).catch(() => null);
    setEncoding(false);
    if (data === null) return setProblem(t('office.import.cannotRead', { name: file.name }));
    const begun = await act.run(
      (key) => shop.catalogue.startImport({ key, fileName: fileName(file), data }),
      refused,
    );
    if (begun) useImportDesk.setState({ importId: begun.importId });
  };

  return {
    /** Null while no file is chosen. */
    status: status?.importId === importId ? status : null,
    /** How far reading or applying is. */
    progress: {
      done: mine?.done ?? status?.done ?? 0,
      total: mine?.total ?? status?.total ?? null,
    },
    problem,
    isBusy: act.isBusy || isEncoding,
    /** The status itself could not be had: not an import that failed. */
    error: problemCode(asked.error) === 'IMPORT_NOT_FOUND' ? null : asked.error,
    isGone: importId !== null && problemCode(asked.error) === 'IMPORT_NOT_FOUND',
    isWaiting: importId !== null && asked.isPending,
    read,
    apply: async (skipRefused: boolean) => {
      if (importId === null) return;
      setProblem(null);
      await act.run((key) => shop.catalogue.applyImport({ key, importId, skipRefused }), refused);
      void asked.refetch();
    },
    cancel: async () => {
      if (importId === null) return;
      await act.run((key) => shop.catalogue.cancelImport({ key, importId }), refused);
      void asked.refetch();
    },
    /** Back to choosing a file. */
    reset: () => {
      setProblem(null);
      useImportDesk.setState({ importId: null });
    },
  };
}

/** A name the shop takes: without control characters, at most 255 letters. */
function fileName(file: File): string {
  return (
    file.name
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(-255) || 'berkas'
  );
}
