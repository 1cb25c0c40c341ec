import { xmlTags } from '../xml';
import { LookStyles } from './cellLooks';
import { FormatStyles, type CellFormats } from './numberFormats';

/** What the style index of a cell stands for. */
export interface CellStyles {
  readonly formats: CellFormats;
  /** By style index: a packed look (`cellLooks.ts`). */
  readonly looks: readonly number[];
}

/** Reads `xl/styles.xml`; null: a file without, where every cell is General and plain. */
export function parseStyles(xml: string | null): CellStyles {
  const formats = new FormatStyles();
  const looks = new LookStyles();
  if (xml !== null) {
    for (const tag of xmlTags(xml)) {
      formats.take(tag);
      looks.take(tag);
    }
  }
  return { formats: formats.formats(), looks: looks.byStyle };
}
