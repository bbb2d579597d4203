import type { Commands } from '../command.ts';
import type { Registers } from '../counter/registers.ts';
import { os } from '../implement.ts';
import type { CounterRules } from '../settings/counter-settings.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Qris } from './qris.ts';
import { matchStatement } from './statement/match.ts';
import { readStatement } from './statement/rows.ts';
import { splitStatement } from './statement/split.ts';
import { splitFile } from './statement/split-file.ts';

export interface QrisProceduresDeps {
  commands: Commands;
  settings: Settings;
  counterRules: Pick<CounterRules, 'settings'>;
  qris: Qris;
  registers: Pick<Registers, 'nextReceiptNumber'>;
}

/** More than a showroom ever leaves unconfirmed; a statement is matched against so many. */
const mostWaiting = 50_000;

export const qrisProcedures = (deps: QrisProceduresDeps) => {
  const { commands, settings } = deps;
  const { ownCode, confirmations } = deps.qris;

  return {
    setting: os.qris.setting.handler(() => ({
      setting: ownCode.setting(),
      mode: deps.counterRules.settings().qrisMode,
    })),

    check: os.qris.check.handler(({ input }) => {
      const read = ownCode.check(input.payload);
      return read.ok ? read : { ok: false, problem: read.problem };
    }),

    save: os.qris.save.handler(({ input, context }) =>
      commands('qris.save', input, (tx) => ({
        setting: ownCode.save(tx, input.payload, context.caller),
      })),
    ),

    code: os.qris.code.handler(({ input: { registerId, amount } }) => {
      const receiptNumber = deps.registers.nextReceiptNumber(registerId);
      const mode = deps.counterRules.settings().qrisMode;
      return { ...ownCode.forSale(mode, amount, receiptNumber), amount, receiptNumber, mode };
    }),

    confirm: os.qris.confirm.handler(({ input, context }) =>
      commands('qris.confirm', input, (tx) =>
        confirmations.confirm(tx, input, 'seen', context.caller),
      ),
    ),

    unconfirmed: os.qris.unconfirmed.handler(({ input: { registerId, limit }, context }) => {
      const openOnly = context.caller.may('reports.read') ? 0 : 1;
      const wish = { registerId, openOnly } as const;
      return { tenders: confirmations.waiting({ ...wish, limit }), ...confirmations.sum(wish) };
    }),

    matchStatement: os.qris.matchStatement.handler(({ input }) => {
      const { timeZone } = shopDetails(settings);
      const records =
        input.file === null
          ? splitStatement(input.text)
          : splitFile(Buffer.from(input.file, 'base64'));
      const { rows, leftOut } = readStatement(records, timeZone);
      const waiting = confirmations.waiting({ registerId: null, openOnly: 0, limit: mostWaiting });
      return { ...matchStatement(rows, waiting, timeZone), leftOut };
    }),

    confirmMatches: os.qris.confirmMatches.handler(({ input, context }) =>
      commands('qris.confirmMatches', input, (tx) => {
        const isNew = ({ saleId, position }: { saleId: string; position: number }) =>
          confirmations.confirmation(saleId, position) === null;
        // One after the other: the same tender twice in the list is confirmed once.
        const confirmed = input.matches.flatMap((match) =>
          isNew(match) ? [confirmations.confirm(tx, match, 'statement', context.caller)] : [],
        );
        return { confirmed, already: input.matches.length - confirmed.length };
      }),
    ),
  };
};
