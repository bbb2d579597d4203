import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';

/** The contract, ready for the capabilities to put their handlers into. */
export const os = implement(contract);
