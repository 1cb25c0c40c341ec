/** Measures and inks that pictures of charts share, in pixels. */

export const WIDTH = 640;
export const TOP = 40;
export const BOTTOM = 12;
export const SIDE = 12;
export const INK = '#1F2933';
export const AXIS = '#9AA5B1';
export const FONT = 'Calibri, Arial, sans-serif';

/** The text with what does not fit taken off at the end. */
export function fitting(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
