import { Command } from 'commander';
import { defaultFolder, openShop, verifyBooks } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

/** `kompor verify`: are the books whole? */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('periksa keutuhan pembukuan')
    .action((options: CommonOptions) => orRefuse(options, () => verify(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function verify(options: CommonOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const faults = verifyBooks(shop.store.db);
    print(options, { ok: faults.length === 0, faults }, [
      faults.length === 0 ? 'Pembukuan utuh.' : `Ditemukan ${faults.length} kesalahan:`,
      ...faults.map((fault) => `- ${fault.check}: ${fault.detail}`),
    ]);
    if (faults.length > 0) process.exitCode = exitCodes.refused;
  } finally {
    await shop.close();
  }
}
