import { formatAddress, type CellAddress } from '../../../values/cell';
import type { UnsureCells } from '../../../values/doubt';
import { formatPeriod, type Period } from '../../../values/period';
import type { Problem, Sentence } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { tidy } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates } from '../../words/dates';
import { isOutcome, type FoundPeriod } from './period';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { sheetDates, type TitleDate } from './titleDates';

/** What on the sheets of the economy says another month than the one that is followed up. */
export interface SaidElsewhere {
  readonly problems: readonly Problem[];
  /** The outcome of sheets that say two months themselves. */
  readonly unsure: readonly UnsureCells[];
}

interface Said {
  readonly year: number | null;
  readonly month: number | null;
}

const isOther = ({ year, month }: Said, period: Period): boolean => month !== null && (month !== period.month || (year ?? period.year) !== period.year);
const isOwn = ({ year, month }: Said, period: Period): boolean => month === period.month && (year ?? period.year) === period.year;

/** Date cells that say another month. */
const statedProblems = ({ stated }: RecognisedSheet, period: Period): Problem[] =>
  stated.filter(({ text, about }) => about === 'period' && findDates(text).some((mention) => isOther(mention, period))).map(({ text, cell }): Problem => ({
    ...ruled('periodDiffers'), cells: [cell],
    message: {
      sv: `${formatAddress(cell)} säger "${text.slice(0, 60)}", men uppföljningen gäller ${formatPeriod(period)}. Rätta datumet, eller ange perioden i inställningarna.`,
      en: `${formatAddress(cell)} says "${text.slice(0, 60)}", but the follow-up is for ${formatPeriod(period)}. Correct the date, or give the period in the settings.`,
    },
  }));

/** The cell of a sheet that holds a text; null for that of its tab. */
function cellOf({ sheet }: RecognisedSheet, said: string): CellAddress | null {
  for (const { index, values } of sheet.rows) {
    const column = values.findIndex((value) => typeof value === 'string' && tidy(value) === tidy(said));
    if (column >= 0) return { sheet: sheet.name, row: index, column };
  }
  return null;
}

/** The outcome's columns that name the period's month. */
const outcomesOf = ({ columns }: Table, period: Period): TableColumn[] => columns.filter((column) => isOutcome(column) && isOwn(column.concept, period));

/** Sentences tell of other months without being of them. */
const isSentence = (said: string): boolean => said.length > 60 || /[.!?]\s*$/.test(said);

/** A title or a tab that says one month, over heads or beside a title that say another. */
function titledOtherwise(sheet: RecognisedSheet, { period, said }: FoundPeriod): { readonly title: TitleDate; readonly outcome: CellAddress | null; readonly said: string } | null {
  const dates = sheetDates(sheet).filter(({ month, trust }) => month !== null && (trust === 'stated' || trust === 'said'));
  const title = dates.find((date) => !isSentence(date.said) && isOther(date, period) && date.month !== 12 && (date.year === null || date.year === period.year));
  if (!title) return null;
  const found = sheet.economic.flatMap((table) => outcomesOf(table, period).map((column) => ({ table, column })))[0];
  if (found) {
    // A title that says both, "Uppföljning augusti, nämnden i september", says the period.
    if (dates.some((date) => isOwn(date, period))) return null;
    return { title, outcome: { sheet: sheet.sheet.name, row: found.table.headRows.last, column: found.column.column }, said: found.column.head };
  }
  return title.said !== said && dates.some((date) => date.said === said && isOwn(date, period)) ? { title, outcome: cellOf(sheet, said), said } : null;
}

/** The columns of the outcome on a sheet, whatever time they say. */
const unsureOutcome = ({ economic }: RecognisedSheet, why: Sentence): UnsureCells[] => economic.flatMap(({ sheet, columns, rows }) =>
  columns.filter((column) => isOutcome(column) && !column.percent).map(({ column }) => ({
    sheet, column, firstRow: Math.min(...rows.map(({ index }) => index)), lastRow: Math.max(...rows.map(({ index }) => index)), why,
  })));

function ofTitles(sheet: RecognisedSheet, found: FoundPeriod): SaidElsewhere {
  const other = titledOtherwise(sheet, found);
  if (!other) return { problems: [], unsure: [] };
  const { title, outcome, said } = other;
  const cell = cellOf(sheet, title.said);
  const period = formatPeriod(found.period);
  const shown = `"${title.said.slice(0, 60)}"${cell ? ` (${formatAddress(cell)})` : ''}`;
  const against = `"${said.slice(0, 60)}"${outcome ? ` (${formatAddress(outcome)})` : ''}`;
  return {
    problems: [{
      ...ruled('periodDiffers'), cells: [...(cell ? [cell] : []), ...(outcome ? [outcome] : [])],
      message: {
        sv: `Bladet "${sheet.sheet.name}" säger två månader: ${shown} och ${against}. Uppföljningen läses som ${period}, och utfallet är osäkert. Rätta den text som är fel, eller ange perioden i inställningarna.`,
        en: `The sheet "${sheet.sheet.name}" says two months: ${shown} and ${against}. The follow-up is read as of ${period}, and the outcome is unsure. Correct the text that is wrong, or give the period in the settings.`,
      },
    }],
    unsure: unsureOutcome(sheet, {
      sv: `bladet säger två månader: "${title.said.slice(0, 60)}" och "${said.slice(0, 60)}"`,
      en: `the sheet says two months: "${title.said.slice(0, 60)}" and "${said.slice(0, 60)}"`,
    }),
  };
}

/** What the sheets of the economy say of other months than the period that was found. */
export function saidElsewhere(sheets: readonly RecognisedSheet[], found: FoundPeriod): SaidElsewhere {
  const economic = sheets.filter((sheet) => sheet.economic.length > 0 && sheet.kind !== 'other');
  const titles = economic.map((sheet) => ofTitles(sheet, found));
  return {
    problems: [...economic.flatMap((sheet) => statedProblems(sheet, found.period)), ...titles.flatMap(({ problems }) => problems)],
    unsure: titles.flatMap(({ unsure }) => unsure),
  };
}
