import type { QrisSetting } from '../../contract/qris.ts';
import { checkStatic } from '../../domain/qris/static-code.ts';
import type { QrisProblem } from '../../domain/qris/read-qris.ts';
import { qrisCeiling, withAmount } from '../../domain/qris/with-amount.ts';
import type { Audit } from '../audit.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';

/** The showroom's own static code, and what is made of it. */
export interface OwnCode {
  setting(): QrisSetting | null;
  /** What a text is as the showroom's static code. */
  check(payload: string): { ok: true; setting: QrisSetting } | { ok: false; problem: QrisProblem };
  /** Null takes it away. Refuses with QRIS_WRONG. Call it inside a command. */
  save(tx: Tx, payload: string | null, who: Actor): QrisSetting | null;
  /**
   * The code for one sale (`dynamic`) or the static one. Refuses with QRIS_NOT_SET, QRIS_TOO_LARGE.
   * `amount` is rupiah above zero.
   */
  forSale(mode: 'dynamic' | 'static', amount: number, receiptNumber: string): QrisForSale;
}

export interface QrisForSale {
  payload: string;
  merchantName: string;
}

export interface OwnCodeDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
}

export function createOwnCode({ settings, events, audit }: OwnCodeDeps): OwnCode {
  const setting = (): QrisSetting | null => settings.get<QrisSetting>('qris');

  const check: OwnCode['check'] = (payload) => {
    const read = checkStatic(payload);
    if (!read.ok) return read;
    const { text, merchantName, city, nmid } = read;
    return { ok: true, setting: { payload: text, merchantName, city, nmid } };
  };

  const checked = (payload: string): QrisSetting => {
    const read = check(payload);
    if (!read.ok) throw refuse('QRIS_WRONG', { problem: read.problem });
    return read.setting;
  };

  return {
    setting,
    check,

    save: (tx, payload, who) => {
      const before = setting();
      const after = payload === null ? null : checked(payload);
      settings.set('qris', after);
      // Whoever changes the code changes whose account the visitors pay into.
      audit({
        who,
        action: 'settings.qris',
        subject: after?.merchantName ?? before?.merchantName ?? '',
        detail: { from: before, to: after },
      });
      tx.after(() => {
        events.publish({ type: 'settings' });
      });
      return after;
    },

    forSale: (mode, amount, receiptNumber) => {
      const own = setting();
      if (own === null) throw refuse('QRIS_NOT_SET');
      const { merchantName } = own;
      if (amount > qrisCeiling) throw refuse('QRIS_TOO_LARGE', { amount, most: qrisCeiling });
      if (mode === 'static') return { payload: own.payload, merchantName };
      const made = withAmount(own.payload, { amount, reference: receiptNumber });
      if (made.ok) return { payload: made.text, merchantName };
      if (made.problem !== 'REFERENCE') throw new Error(`the code that was kept: ${made.problem}`);
      // The bank's own additional data leave no room for the receipt number.
      const bare = withAmount(own.payload, { amount, reference: null });
      if (!bare.ok) throw new Error(`the code that was kept: ${bare.problem}`);
      return { payload: bare.text, merchantName };
    },
  };
}
