import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { sheet, workbook, type Layout } from '../build';

type Drawing = Omit<Layout, 'name'>;

/** A kind of fault in reading: the smallest example, two variants of it, and the nearest case that must stay as it is. */
export interface FaultKind {
  /** Its number in the list of kinds, from 1 to 80. */
  readonly number: number;
  readonly title: string;
  readonly smallest: Drawing;
  readonly variants: readonly [Drawing, Drawing];
  readonly nearest: Drawing;
}

/** A workbook of one sheet, drawn. */
export const book = (drawing: string): RawWorkbook => workbook(sheet('Uppföljning', drawing));

/** Each drawing of the kinds as a layout under the kind's number and title. */
export const layoutsOf = (kinds: readonly FaultKind[]): readonly Layout[] =>
  kinds.flatMap(({ number, title, smallest, variants: [first, second], nearest }) => [
    { ...smallest, name: `fault ${number}, ${title}: the smallest example` },
    { ...first, name: `fault ${number}, ${title}: a variant` },
    { ...second, name: `fault ${number}, ${title}: another variant` },
    { ...nearest, name: `fault ${number}, ${title}: the nearest case` },
  ]);
