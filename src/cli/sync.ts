import { Command } from 'commander';
import { defaultFolder, openShop } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface SyncOptions extends CommonOptions {
  address?: string;
  key?: string;
}

/** `kompor sync`: passes on what waits, once, now. */
export function syncCommand(): Command {
  const command = new Command('sync')
    .description('kirim yang menunggu ke pasar daring, sekali, sekarang')
    .option('--address <url>', 'atur alamat pasar daring dulu')
    .option('--key <kunci>', 'atur kunci gerai dulu')
    .action((options: SyncOptions) => orRefuse(options, () => sync(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function sync(options: SyncOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    if (options.address !== undefined || options.key !== undefined) {
      const { address } = await shop.client.marketplace.status({});
      await shop.client.marketplace.configure({
        key: crypto.randomUUID(),
        address: options.address ?? address,
        apiKey: options.key ?? null,
      });
    }
    const result = await shop.client.marketplace.sync({});
    const { failure, needsDecision } = result.status;
    print(options, result, [
      `Diterima ${result.accepted}, sudah ada ${result.duplicate}, ditolak ${result.refused}.`,
      `Belum terkirim ${result.unsent}, perlu keputusan ${needsDecision}.`,
      ...(failure === null ? [] : [`Gagal: ${failure.code} (${failure.detail})`]),
    ]);
    if (failure !== null) process.exitCode = exitCodes.refused;
  } finally {
    await shop.close();
  }
}
