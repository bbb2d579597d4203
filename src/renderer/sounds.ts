import { usePreferences } from './preferences.ts';

export type Sound = 'scan' | 'error' | 'done';

interface Note {
  hertz: number;
  /** Seconds from the beginning, and how long. */
  from: number;
  lasts: number;
  shape: OscillatorType;
}

const notes: Record<Sound, readonly Note[]> = {
  scan: [{ hertz: 1320, from: 0, lasts: 0.06, shape: 'sine' }],
  error: [
    { hertz: 220, from: 0, lasts: 0.12, shape: 'square' },
    { hertz: 180, from: 0.16, lasts: 0.18, shape: 'square' },
  ],
  done: [
    { hertz: 660, from: 0, lasts: 0.09, shape: 'sine' },
    { hertz: 990, from: 0.1, lasts: 0.16, shape: 'sine' },
  ],
};

let context: AudioContext | null = null;

/** Plays a short sound, unless sounds are switched off or the browser does not allow any yet. */
export function play(sound: Sound): void {
  const { sound: isOn, volume } = usePreferences.getState();
  if (!isOn) return;
  const strength = volume === 'soft' ? 0.3 : 1;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  const now = context.currentTime;
  for (const { hertz, from, lasts, shape } of notes[sound]) {
    const oscillator = new OscillatorNode(context, { frequency: hertz, type: shape });
    const loudness = new GainNode(context, { gain: (shape === 'square' ? 0.05 : 0.14) * strength });
    loudness.gain.setTargetAtTime(0, now + from + lasts * 0.6, lasts * 0.2);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(now + from);
    oscillator.stop(now + from + lasts);
  }
}
