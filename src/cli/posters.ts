import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { homeAddressSchema, papers, ssidSchema, wifiPasswordSchema } from '../contract/posters.ts';
import type { Paper } from '../contract/posters.ts';
import { defaultFolder, openShop } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface PostersOptions extends CommonOptions {
  out: string;
  paper: Paper;
  wifiName?: string;
  wifiPassword?: string;
  hidden?: boolean;
  home?: string;
}

/** `kompor posters --out FILE.pdf`: the welcome poster, or with `--wifi-name` the one for the Wi-Fi. */
export function postersCommand(): Command {
  const command = new Command('posters')
    .description('poster A4 atau A5: sambutan di pintu, atau Wi-Fi gerai (dengan --wifi-name)')
    .requiredOption('--out <berkas.pdf>', 'berkas PDF yang ditulis')
    .addOption(new Option('--paper <kertas>', 'ukuran kertas').choices(papers).default('a4'))
    .option(
      '--wifi-name <nama>',
      'nama Wi-Fi gerai',
      checked(ssidSchema, 'Nama Wi-Fi 1 sampai 32 bita.'),
    )
    .addOption(
      new Option('--wifi-password <sandi>', 'kata sandinya; tanpa ini Wi-Fi terbuka')
        .env('KOMPOR_WIFI_PASSWORD')
        .argParser(checked(wifiPasswordSchema, 'Kata sandi Wi-Fi 8 sampai 63 huruf biasa.')),
    )
    .option('--hidden', 'nama Wi-Fi tidak disiarkan')
    .option(
      '--home <alamat>',
      'alamat halaman pengunjung; tanpa ini alamat pada kartu',
      checked(homeAddressSchema, 'Tulis seperti http://kompor.local.'),
    )
    .action((options: PostersOptions) => orRefuse(options, () => draw(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

/** Takes what the schema takes, as it stands. */
function checked(schema: { safeParse(value: unknown): { success: boolean } }, hint: string) {
  return (value: string): string => {
    if (!schema.safeParse(value).success) throw new InvalidArgumentError(hint);
    return value;
  };
}

async function draw(options: PostersOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const { out, paper, wifiName: ssid, wifiPassword: password = '', hidden = false } = options;
    const page = { paper, homeAddress: options.home ?? null };
    const security = password === '' ? 'open' : 'wpa';
    const { data } =
      ssid === undefined
        ? await shop.client.posters.welcome(page)
        : await shop.client.posters.wifi({ ...page, ssid, password, security, hidden });
    try {
      await writeFile(out, Buffer.from(data, 'base64'));
    } catch {
      // The system's words are no help to a person; the path is.
      process.exitCode = exitCodes.misused;
      process.stderr.write(`Berkas tidak dapat ditulis: ${out}\n`);
      return;
    }
    print(options, { file: out }, [`Poster: ${out}`]);
  } finally {
    await shop.close();
  }
}
