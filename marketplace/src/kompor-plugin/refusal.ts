import { I18nError, LogLevel } from '@vendure/core';

export type RefusalCode = 'FORBIDDEN_SHOWROOM' | 'TOO_MANY';

/** A request that is refused as a whole; the code arrives in `extensions.code`. */
export class Refusal extends I18nError {
  constructor(code: RefusalCode, message: string) {
    super(message, {}, code, LogLevel.Verbose);
  }
}
