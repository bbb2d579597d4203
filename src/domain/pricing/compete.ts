import { rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';
import { offerMemberPrice, offerOf } from './rule-offers.ts';
import type { OpenLine, Taking } from './rule-offers.ts';
import { isInForce, memberRuleId } from './rules.ts';
import type { PriceRule } from './rules.ts';

/** A rule that ran, what it saved in all, and the lines whose pieces took part in it. */
export interface AppliedRule {
  /** `memberRuleId` for the member price. */
  ruleId: string;
  name: string;
  amount: Rupiah;
  lineKeys: string[];
  /** What it saved on each of those lines; together `amount`. */
  savings: Rupiah[];
}

interface Competitor {
  id: string;
  name: string;
  offer: (lines: readonly OpenLine[]) => Taking[];
}

/**
 * Lets the rules compete for the pieces of `lines`, which must come sorted by key, and says which
 * ran. The rule that saves most on what is still free runs first and takes its pieces (equal
 * savings: the smaller id), then the next of those that remain, until none saves anything. Every
 * line's `left` and `saved` are brought up to date.
 */
export function compete(
  lines: readonly OpenLine[],
  rules: readonly PriceRule[],
  day: string,
  isMember: boolean,
): AppliedRule[] {
  const waiting: Competitor[] = rules
    .filter((rule) => isInForce(rule, day, isMember))
    .map((rule) => ({ id: rule.id, name: rule.name, offer: (left) => offerOf(rule, left) }));
  if (isMember) waiting.push({ id: memberRuleId, name: 'Harga anggota', offer: offerMemberPrice });

  const applied: AppliedRule[] = [];
  for (let best = bestOf(waiting, lines); best; best = bestOf(waiting, lines)) {
    const { rule, takings, amount } = best;
    waiting.splice(waiting.indexOf(rule), 1);
    for (const { line, taken, saving } of takings) {
      line.left -= taken;
      line.saved += saving;
    }
    const lineKeys = takings.map(({ line }) => line.key);
    const savings = takings.map(({ saving }) => rupiah(saving));
    applied.push({ ruleId: rule.id, name: rule.name, amount: rupiah(amount), lineKeys, savings });
  }
  return applied;
}

/** The rule that saves most on what is left, or null where none saves anything. */
function bestOf(rules: readonly Competitor[], lines: readonly OpenLine[]) {
  let best: { rule: Competitor; takings: Taking[]; amount: number } | null = null;
  for (const rule of rules) {
    const takings = rule.offer(lines);
    const amount = takings.reduce((sum, taking) => sum + taking.saving, 0);
    const better = best === null || amount > best.amount;
    const equal = best !== null && amount === best.amount && rule.id < best.rule.id;
    if (amount > 0 && (better || equal)) best = { rule, takings, amount };
  }
  return best;
}
