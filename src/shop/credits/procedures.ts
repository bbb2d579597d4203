import { os } from '../implement.ts';
import type { Credits } from './credits.ts';

export const creditsProcedures = ({ credits }: { credits: Pick<Credits, 'find'> }) => ({
  find: os.credits.find.handler(({ input }) => credits.find(input.code)),
});
