import type { Size } from '../../../domain/cards/card-layouts.ts';

export type Font = 'text' | 'bold';

/** How a shape is inked; `line` is a stroke's width in millimetres. */
export interface Ink {
  fill?: string;
  stroke?: string;
  line?: number;
}

/** Where something stands on a card: millimetres from its upper left corner. */
export type Place = readonly [x: number, y: number];

/** A rectangle: left, top, width, height. */
export type Block = readonly [x: number, y: number, width: number, height: number];

/**
 * What the designs draw with. Lengths are millimetres, sizes of type are points. The PDF and the
 * preview on the screen are two pens: what is seen is what is printed.
 */
export interface Pen {
  /** How wide `text` is on one line. */
  widthOf(text: string, font: Font, size: number): number;
  /** One line of text; `place` is where its baseline begins. */
  text(text: string, style: { font: Font; size: number; colour: string }, place: Place): void;
  /** A shape in the words of an SVG path. */
  path(d: string, ink: Ink): void;
  /** Rectangles of one colour, a thousand at a time: the modules of a code. */
  blocks(blocks: readonly Block[], colour: string): void;
  /** True where the picture of this slot can be drawn. */
  has(slot: number): boolean;
  /** Draws the picture of a slot, its middle filling the slot's size. */
  picture(slot: number, place: Place, radius: number): void;
}

/** Millimetres in a point, the unit of type. */
export const pointSize = 25.4 / 72;

/** One design: the sizes of the pictures that it has room for, and how it is drawn. */
export interface Design<Content> {
  slots: readonly Size[];
  draw(pen: Pen, content: Content): void;
}
