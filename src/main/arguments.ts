import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultFolder, defaultSampleFolder } from '../shop/host.ts';

export interface Arguments {
  /** The data folder, absolute. */
  data: string;
  /** Open the sample showroom where nothing has been set up yet. */
  sample: boolean;
  /** Show the kiosk alone. */
  kiosk: boolean;
}

/**
 * Reads `--data DIR`, `--sample` and `--kiosk`. Without `--data` the showroom lives in the platform's place for
 * application data. Anything else is left to Chromium, whose switches share the command line.
 */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, sample: { type: 'boolean' }, kiosk: { type: 'boolean' } },
    strict: false,
  });
  const sample = values.sample === true;
  const usual = sample ? defaultSampleFolder() : defaultFolder();
  return {
    data: resolve(cwd, typeof values.data === 'string' ? values.data : usual),
    sample,
    kiosk: values.kiosk === true,
  };
}
