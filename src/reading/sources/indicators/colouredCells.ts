import type { Problem } from '../../../values/problem';
import { columnLetters } from '../../../values/cell';
import { ruled } from '../../../values/rules/catalogue';
import type { RawRow } from '../../../workbook/rawSheet';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';
import { textAt } from './scorecardRows';

/** One sign whatever the judgement: then its colour is the judgement, or the cell's. Signs of several shapes tell by themselves. */
const DOT = /^[●•⬤⚫◉■◼★]$/u;

/** Columns of assessments that only their colours can tell. */
export interface ColouredColumns {
  /** The same dot in every row: read as no judgement. */
  readonly dots: readonly HeadedColumn[];
  /** Headed as an assessment, and empty in all rows with figures. */
  readonly empty: readonly HeadedColumn[];
}

export function colouredColumns(stated: readonly HeadedColumn[], rows: readonly RawRow[]): ColouredColumns {
  const told = stated.map((column) => ({ column, texts: rows.map((row) => textAt(row, column.column)).filter((text) => text !== '') }));
  return {
    dots: told.filter(({ texts }) => texts.length > 0 && DOT.test(texts[0] ?? '') && new Set(texts).size === 1).map(({ column }) => column),
    empty: told.filter(({ column, texts }) => texts.length === 0 && rows.length >= 2 && column.says.role === 'stated').map(({ column }) => column),
  };
}

const REMEDY = {
  sv: 'Färger läses inte: skriv till exempel uppnått, delvis uppnått eller ej uppnått i cellerna',
  en: 'Colours are not read: write uppnått, delvis uppnått or ej uppnått, say, in the cells',
};

/** That judgements which are nothing but colours are not read, and what to write instead. */
export function colourProblems(sheet: string, { dots, empty }: ColouredColumns, rows: readonly RawRow[]): Problem[] {
  const cellsOf = ({ column }: HeadedColumn) => rows.map(({ index }) => ({ sheet, row: index, column }));
  const called = ({ column, head }: HeadedColumn) => `${columnLetters(column)}${head === '' ? '' : ` ("${head}")`}`;
  return [
    ...dots.map((one): Problem => ({
      ...ruled('assessmentByColour'), cells: cellsOf(one),
      message: {
        sv: `På bladet "${sheet}" är bedömningen i kolumn ${called(one)} samma tecken på alla rader, så bara färgen säger något. ${REMEDY.sv}.`,
        en: `On the sheet "${sheet}" the assessment in column ${called(one)} is the same sign in all rows, so that only its colour says anything. ${REMEDY.en}.`,
      },
    })),
    ...empty.map((one): Problem => ({
      ...ruled('assessmentEmpty'), cells: cellsOf(one),
      message: {
        sv: `På bladet "${sheet}" har kolumn ${called(one)} ingen text. ${REMEDY.sv}.`,
        en: `On the sheet "${sheet}" column ${called(one)} holds no text. ${REMEDY.en}.`,
      },
    })),
  ];
}
