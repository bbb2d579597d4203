import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Cards } from './cards.ts';
import { drawInWorker } from './draw.ts';

export const cardsProcedures = ({ commands, cards }: { commands: Commands; cards: Cards }) => ({
  setting: os.cards.setting.handler(() => cards.setting()),

  save: os.cards.save.handler(({ input, context }) =>
    commands('cards.save', input, (tx) => cards.save(tx, input.origin, context.caller)),
  ),

  list: os.cards.list.handler(({ input }) => cards.list(input.skus)),

  pdf: os.cards.pdf.handler(async ({ input }) => {
    const job = cards.toDraw(input);
    const { pages, bytes } = await drawInWorker(job);
    return { cards: job.cards.length, pages, data: Buffer.from(bytes).toString('base64') };
  }),
});
