import { attributeOf, childOf, type XmlElement } from './xmlTree';

/** What Excel takes of cell formats, with the base formats of styles that are not its own: [MS-OI29500] 2.1.700. */
export const mostCellFormats = 65_430;

/** The base formats in a style sheet that count among those: Excel's built-in styles have theirs beside. */
export function countedStyleFormats(styleSheet: XmlElement): number {
  const all = childOf(styleSheet, 'cellStyleXfs')?.children.length ?? 0;
  const builtIn = (childOf(styleSheet, 'cellStyles')?.children ?? []).filter((style) => attributeOf(style, 'builtinId') !== undefined);
  return Math.max(0, all - new Set(builtIn.map((style) => attributeOf(style, 'xfId'))).size);
}
