import { os } from '../implement.ts';
import { refuse } from '../refuse.ts';
import type { Practice } from './practice.ts';

/** `practice` is null in a copy itself: nobody practises practising. */
export const practiceProcedures = ({ practice }: { practice: Practice | null }) => ({
  state: os.practice.state.handler(({ context }) =>
    context.books === null || practice === null ? null : practice.state(),
  ),
  begin: os.practice.begin.handler(({ context }) => {
    if (practice === null) throw refuse('PRACTICE_NOT_POSSIBLE');
    return practice.begin(context.caller);
  }),
  end: os.practice.end.handler(async () => {
    await practice?.end();
    return {};
  }),
});
