import { Command, CommanderError } from 'commander';
import { version } from '../shop/host.ts';
import { exitCodes } from './output.ts';

/** Each command with what it needs: who asks for one does not wait for what the others need. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  products: async () => (await import('./products.ts')).productsCommand(),
  cards: async () => (await import('./cards.ts')).cardsCommand(),
  posters: async () => (await import('./posters.ts')).postersCommand(),
  sync: async () => (await import('./sync.ts')).syncCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  'bench-data': async () => (await import('./bench-data.ts')).benchDataCommand(),
};

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

// Help, and whatever is no command, is told with all of them.
const asked = Object.entries(commands).filter(([name]) => name === process.argv[2]);
for (const [, load] of asked.length === 0 ? Object.entries(commands) : asked) {
  const command = await load();
  program.addCommand(command.exitOverride().showHelpAfterError('(bantuan: tambahkan --help)'));
}

try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
}
