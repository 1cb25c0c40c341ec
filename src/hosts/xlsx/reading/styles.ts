import { xmlTags } from '../xml';
import { LookStyles } from './cellLooks';
import { FormatStyles, type CellFormats } from './numberFormats';

/** What the style index of a cell stands for. */
export interface CellStyles {
  readonly formats: CellFormats;
  /** By style index: a packed look (`cellLooks.ts`). */
  readonly looks: readonly number[];
}

/** Of a file without styles: every cell is General and plain. */
export const noStyles = (): CellStyles => ({ formats: new FormatStyles().formats(), looks: [] });

/** Reads `xl/styles.xml`; null for a part that is something else. */
export function parseStyles(xml: string): CellStyles | null {
  const formats = new FormatStyles();
  const looks = new LookStyles();
  let isFirst = true;
  for (const tag of xmlTags(xml)) {
    if (isFirst && tag.name !== 'styleSheet') return null;
    isFirst = false;
    formats.take(tag);
    looks.take(tag);
  }
  return { formats: formats.formats(), looks: looks.byStyle };
}
