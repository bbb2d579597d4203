import { describe, expect, test } from 'vitest';
import { isTyping } from '../../src/main/kiosk-keys.ts';

const plain = { control: false, alt: false, meta: false };
const press = (key: string, held: Partial<typeof plain> = {}) =>
  isTyping({ ...plain, ...held, key });

describe('the keys of the kiosk', () => {
  test('what a visitor types goes through', () => {
    const signs = ['a', 'Z', '7', ' ', '-', '/', '@', '?', '+', ']', 'é', '😀'];
    const named = ['Enter', 'Backspace', 'Delete', 'Tab', 'Home', 'End', 'Escape', 'Shift'];
    const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    expect([...signs, ...named, ...arrows].filter((key) => !press(key))).toEqual([]);
  });

  test('of keys held together, only the separator that a scanner types', () => {
    expect(press(']', { control: true })).toBe(true);
    expect(press(']', { control: true, alt: true })).toBe(false);
    expect(press(']', { control: true, meta: true })).toBe(false);
    const letters = ['a', 'c', 'f', 'j', 'l', 'n', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x'];
    const others = ['I', '+', '-', '0', '=', '1', ' ', 'Tab', 'Enter', 'Escape', 'Delete', 'F4'];
    for (const held of [{ control: true }, { alt: true }, { meta: true }]) {
      expect([...letters, ...others].filter((key) => press(key, held))).toEqual([]);
    }
    expect(press('F4', { alt: true })).toBe(false);
    expect(press('ArrowLeft', { alt: true })).toBe(false);
  });

  test('nothing that a browser or a system does by a key', () => {
    const functions = Array.from({ length: 24 }, (_none, index) => `F${index + 1}`);
    const systems = ['Control', 'Alt', 'AltGraph', 'Meta', 'ContextMenu', 'PrintScreen', 'Insert'];
    const browsers = ['BrowserBack', 'BrowserHome', 'BrowserRefresh', 'PageUp', 'Print', 'ZoomIn'];
    const none = ['Unidentified', 'Dead', 'Process', '', '\u0000', '\u007F', '\u200E'];
    expect([...functions, ...systems, ...browsers, ...none].filter((key) => press(key))).toEqual(
      [],
    );
  });
});
