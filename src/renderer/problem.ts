import { ORPCError } from '@orpc/client';
import { errorText, isErrorCode } from '../contract/error-messages.ts';
import type { ErrorCode, ErrorData } from '../contract/errors.ts';
import { ConnectionLost } from './connection-lost.ts';
import type { Texts } from './i18n/index.ts';
import { useLanguage, useTexts } from './i18n/index.ts';
import type { Language } from './preferences.ts';

/** What to tell the person about `error`: the registry's words for what was expected, else a plain apology. */
export function problemText(error: unknown, language: Language, t: Texts): string {
  if (error instanceof ORPCError && isErrorCode(error.code)) {
    return errorText(error.code, error.data, language);
  }
  return error instanceof ConnectionLost ? t('common.failedHint') : t('common.unexpected');
}

/** `problemText` in the person's language. */
export function useProblemText(): (error: unknown) => string {
  const t = useTexts();
  const language = useLanguage();
  return (error) => problemText(error, language, t);
}

/** The facts that came with `error` where it is `code` of the registry, else null. */
export function problemData<C extends ErrorCode>(error: unknown, code: C): ErrorData<C> | null {
  if (!(error instanceof ORPCError) || error.code !== code) return null;
  return (error.data ?? null) as ErrorData<C> | null;
}

/** The registry's code of `error`, or null where it was not expected. */
export function problemCode(error: unknown): ErrorCode | null {
  return error instanceof ORPCError && isErrorCode(error.code) ? error.code : null;
}
