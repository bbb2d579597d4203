import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Prices } from './prices.ts';

export interface PricingProceduresDeps {
  commands: Commands;
  prices: Prices;
}

export const pricingProcedures = ({ commands, prices }: PricingProceduresDeps) => ({
  rules: os.pricing.rules.handler(({ input }) => prices.rules.list(input.includeOff)),

  saveRule: os.pricing.saveRule.handler(({ input, context }) =>
    commands('pricing.saveRule', input, (tx) =>
      prices.rules.save(tx, input.id, input.rule, context.caller),
    ),
  ),

  removeRule: os.pricing.removeRule.handler(({ input, context }) =>
    commands('pricing.removeRule', input, (tx) =>
      prices.rules.remove(tx, input.id, context.caller),
    ),
  ),

  tax: os.pricing.tax.handler(() => prices.tax()),

  saveTax: os.pricing.saveTax.handler(({ input, context }) =>
    commands('pricing.saveTax', input, (tx) => prices.saveTax(tx, input.tax, context.caller)),
  ),
});
