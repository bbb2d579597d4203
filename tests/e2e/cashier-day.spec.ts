import { changeTheLines, discountTheCart, holdTheCarts } from './cashier-day/carts.ts';
import { checkTheDay, closeTheShop } from './cashier-day/closing.ts';
import { sellByEveryCode } from './cashier-day/codes.ts';
import { emptySlip } from './cashier-day/day.ts';
import type { Day } from './cashier-day/day.ts';
import { prepareShop } from './cashier-day/goods.ts';
import { openLedger } from './cashier-day/ledger.ts';
import { openTheShop } from './cashier-day/opening.ts';
import {
  exchange,
  printAgain,
  refundAsCredit,
  refundInCash,
  refundWithoutReceipt,
  voidSales,
} from './cashier-day/returns.ts';
import {
  lookAtNoon,
  payTheBon,
  payUnseen,
  sellByRules,
  sellByTheSecond,
  sellToMembers,
} from './cashier-day/tenders.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: null, shiftOpen: false });

test('a whole day at the counter adds up to what a ledger of its own says', async ({
  page,
  shop,
}) => {
  test.setTimeout(300_000);
  let steps = 0;
  const day: Day = {
    page,
    shop,
    goods: await prepareShop(shop.books),
    ledger: openLedger(),
    cashier: 'Kasir Contoh',
    slip: emptySlip(),
    step: (words, work) => test.step(`${(steps += 1)}. ${words}`, work),
  };

  await openTheShop(day);
  await sellByEveryCode(day);
  const changed = await changeTheLines(day);
  await discountTheCart(day);
  await payUnseen(day);
  await holdTheCarts(day);
  const byRules = await sellByRules(day);
  await lookAtNoon(day);
  const taxed = await sellByTheSecond(day);
  await sellToMembers(day);
  await payTheBon(day);

  await printAgain(day, changed);
  await refundInCash(day, changed);
  await refundAsCredit(day, taxed);
  await exchange(day, byRules);
  await voidSales(day);
  await refundWithoutReceipt(day);

  await closeTheShop(day);
  await checkTheDay(day);
  expect(steps).toBeGreaterThanOrEqual(60);
});
