import { ORPCError } from '@orpc/client';
import { InvalidArgumentError, Option } from 'commander';
import { errorText, isErrorCode } from '../contract/error-messages.ts';
import { StorageError } from '../shop/host.ts';

/** 0 done, 1 refused, 2 misused. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const;

export interface CommonOptions {
  data?: string;
  json?: boolean;
}

/** A script whose variable is not set must not make books in the folder it happens to run in. */
export function notBlank(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Tidak boleh kosong.');
  return value;
}

/** The options that every command has. */
export const commonOptions = () => [
  new Option('--data <folder>', 'folder data gerai (dibuat bila belum ada)').argParser(notBlank),
  new Option('--json', 'jawaban sebagai JSON, untuk mesin'),
];

/** Prints `machine` as one line of JSON where that was asked for, else the lines for a person. */
export function print(options: CommonOptions, machine: object, lines: readonly string[]): void {
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(machine)}\n`
      : lines.map((line) => `${line}\n`).join(''),
  );
}

/**
 * Runs a command; what is refused is said in words on standard error (or as JSON) and ends with
 * code 1. A fault of the program is thrown on.
 */
export async function orRefuse(options: CommonOptions, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const refusal = describeRefusal(error);
    if (refusal === null) throw error;
    process.exitCode = exitCodes.refused;
    if (options.json === true) process.stdout.write(`${JSON.stringify({ error: refusal })}\n`);
    process.stderr.write(`${refusal.message}\n`);
  }
}

function describeRefusal(error: unknown): { code: string; message: string } | null {
  if (error instanceof StorageError) {
    return { code: error.code, message: storageMessages[error.code](error.detail) };
  }
  if (error instanceof ORPCError && isErrorCode(error.code)) {
    return { code: error.code, message: errorText(error.code, error.data, 'id') };
  }
  return null;
}

const storageMessages: Record<StorageError['code'], (detail: string) => string> = {
  IN_USE: (detail) =>
    `Folder data ini sedang dipakai Kompor lain (proses ${detail}). Tutup dulu yang itu.`,
  TOO_NEW: () =>
    'Data ini ditulis oleh Kompor yang lebih baru. Pasang Kompor terbaru untuk membukanya.',
  NOT_A_FOLDER: (detail) => `Folder data tidak dapat dibuat atau dipakai: ${detail}`,
  UNREADABLE: (detail) =>
    `Berkas data rusak atau bukan milik Kompor: ${detail}. Jangan dihapus; pulihkan dari cadangan.`,
};
