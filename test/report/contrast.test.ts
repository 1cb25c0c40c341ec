import { BAR, INK, statusInk } from '../../src/report/layout/theme';

/** WCAG's relative luminance of `#RRGGBB`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

it.each([
  ['text', INK.text], ['muted', INK.muted], ['brand', INK.brand], ['deficit', INK.negative],
])('%s is read on white', (_, color) => expect(contrast(color, '#FFFFFF')).toBeGreaterThanOrEqual(4.5));

it.each(Object.entries(statusInk))('%s is read on its tint', (_, { color, fill }) => expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5));

it('a bar stands out from white', () => expect(contrast(BAR, '#FFFFFF')).toBeGreaterThanOrEqual(3));
