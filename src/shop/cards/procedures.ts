import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Cards } from './cards.ts';
import { drawInWorker, previewInWorker } from './draw.ts';

export const cardsProcedures = ({ commands, cards }: { commands: Commands; cards: Cards }) => ({
  setting: os.cards.setting.handler(() => cards.setting()),

  save: os.cards.save.handler(({ input, context }) =>
    commands('cards.save', input, (tx) => cards.save(tx, input.origin, context.caller)),
  ),

  list: os.cards.list.handler(({ input }) => cards.list(input.skus, input.design)),

  wrong: os.cards.wrong.handler(() => cards.wrong()),

  pdf: os.cards.pdf.handler(async ({ input }) => {
    const { job, printed } = cards.toDraw(input);
    const { pages, bytes } = await drawInWorker(job);
    const data = Buffer.from(bytes).toString('base64');
    const drawing = cards.drawings.keep({ design: job.design, printed });
    return { cards: job.cards.length, pages, data, drawing };
  }),

  draw: os.cards.draw.handler(async ({ input }) => {
    const { job, printed } = cards.toDraw(input);
    const { pages, bytes } = await drawInWorker(job);
    const drawing = cards.drawings.keep({ design: job.design, printed }, bytes);
    return { cards: job.cards.length, pages, drawing, address: `/cards/${drawing}` };
  }),

  preview: os.cards.preview.handler(({ input }) => previewInWorker(cards.toDraw(input).job)),

  zpl: os.cards.zpl.handler(({ input }) => {
    const { printed, ...labels } = cards.toZpl(input.skus);
    return { ...labels, drawing: cards.drawings.keep({ design: 'zpl', printed }) };
  }),

  labelPicture: os.cards.labelPicture.handler(async ({ input }) => {
    const png = await cards.labelPicture(input.sku);
    return { png: png.toString('base64') };
  }),

  zplPreview: os.cards.zplPreview.handler(({ input }) => cards.zplPreview(input.sku)),

  printLabels: os.cards.printLabels.handler(({ input, context }) =>
    commands('cards.printLabels', input, (tx) => ({
      cards: cards.printLabels(tx, input.skus, context.caller),
    })),
  ),

  markPrinted: os.cards.markPrinted.handler(({ input, context }) =>
    commands('cards.markPrinted', input, (tx) => ({
      cards: cards.markPrinted(tx, input.drawing, context.caller),
    })),
  ),
});
