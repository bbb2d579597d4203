import { ORPCError } from '@orpc/server';
import { errors } from '../contract/errors.ts';
import type { ErrorCode, ErrorData } from '../contract/errors.ts';

type Arguments<C extends ErrorCode> =
  ErrorData<C> extends undefined ? [code: C] : [code: C, data: ErrorData<C>];

/** An expected refusal: thrown so that the transaction around it rolls back, typed at every door. */
export class Refusal extends ORPCError<ErrorCode, unknown> {}

/**
 * The refusal for a code of the registry, with its facts. Use it as `throw refuse('CODE', data)`.
 * At a door it arrives as the typed error of the contract.
 */
export function refuse<C extends ErrorCode>(...[code, data]: Arguments<C>): Refusal {
  return new Refusal(code, { status: errors[code].status, message: code, data });
}
