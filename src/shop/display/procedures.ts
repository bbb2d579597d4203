import type { DisplaySlide, DisplayState } from '../../contract/display.ts';
import { os } from '../implement.ts';
import type { Showing } from './showing.ts';
import { createWatch } from './watch.ts';
import type { WatchDeps } from './watch.ts';

export interface DisplayDeps extends WatchDeps {
  showing: Showing;
  slides(): DisplaySlide[];
  /** The code for a sale at a register. Refuses as `qris.code`. */
  qrisCode(registerId: string, amount: number): NonNullable<DisplayState['qris']>;
}

export const displayProcedures = (deps: DisplayDeps) => {
  const { showing } = deps;
  const watch = createWatch(deps);
  return {
    registers: os.display.registers.handler(() => ({
      shopName: deps.shopName(),
      registers: deps.registers(),
    })),
    watch: os.display.watch.handler(({ input, signal }) => watch(input.registerId, signal)),
    slides: os.display.slides.handler(() => deps.slides()),
    status: os.display.status.handler(({ input }) => ({ open: showing.open(input.registerId) })),
    showQris: os.display.showQris.handler(({ input: { registerId, amount } }) => {
      if (amount === null) showing.takeAway(registerId);
      else showing.ask(deps.cart(registerId), deps.qrisCode(registerId, amount));
      return {};
    }),
  };
};
