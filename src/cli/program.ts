import { Command, CommanderError } from 'commander';
import { version } from '../shop/host.ts';
import { benchDataCommand } from './bench-data.ts';
import { cardsCommand } from './cards.ts';
import { importCommand } from './import.ts';
import { exitCodes } from './output.ts';
import { postersCommand } from './posters.ts';
import { productsCommand } from './products.ts';
import { serveCommand } from './serve.ts';
import { syncCommand } from './sync.ts';
import { verifyCommand } from './verify.ts';

const program = new Command('kompor')
  .description('Kompor: kasir dan pajangan gerai desa')
  .version(version)
  .helpOption('-h, --help', 'tampilkan bantuan')
  .helpCommand('help [perintah]', 'tampilkan bantuan sebuah perintah')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    '\nKode keluar: 0 selesai, 1 ditolak, 2 perintah keliru.\nContoh: npm run -s kompor -- serve --sample',
  );

for (const command of [
  serveCommand(),
  importCommand(),
  productsCommand(),
  cardsCommand(),
  postersCommand(),
  syncCommand(),
  verifyCommand(),
  benchDataCommand(),
]) {
  program.addCommand(command.exitOverride().showHelpAfterError('(bantuan: tambahkan --help)'));
}

try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
}
