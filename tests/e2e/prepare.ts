import { prepareShowroom } from '../support/prepare-showroom.ts';

/** The screens as the sources say now, and the sample showroom. */
export default function prepare(): Promise<() => void> {
  return prepareShowroom({ bundle: 'web', shiftOpen: false });
}
