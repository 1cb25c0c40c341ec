import type { Unit } from '../../../values/unit';
import { readCell, rowsBetween } from '../../cells/cellReading';
import { isUnitOnly, isUnitText } from '../../words/concept';
import { formatUnit, storedUnit, type FormatUnit } from '../../words/formatUnit';
import { lookUp, unitWords } from '../../words/lexicon';
import { speaksOfAll, type RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import type { Table } from '../../geometry/table';
import { fold } from '../../../values/text';

/** An amount in running words, with its unit: "ett underskott på 4,2 mnkr" says nothing of the amounts of a table. */
const AMOUNT = /(?:(?<![\p{L}\d.,])(?:[-−–+] ?\d[\d ]*(?:[.,]\d+)?|\d[\d ]*[.,]\d+)|(?<=(?<!\p{L})(?:på|är|med|om|av|än|över|under|cirka|ca|minst|högst|max) )(?!1[ .]?000(?!\d))\d[\d .]*)[  ]?(?:t|m|mn|k|md)?(?:kr|sek)(?!\p{L})|(?<=\d ?)(?:tusen|miljon(?:er)?|miljard(?:er)?) (?:kronor|kr)(?!\p{L})/gu;

export const unitIn = (text: string): Unit | null => {
  const folded = fold(text);
  return lookUp(unitWords, /\d/.test(folded) ? folded.replace(AMOUNT, ' ') : folded);
};

const firstUnit = (texts: Iterable<string>): Unit | null => {
  for (const text of texts) {
    const unit = unitIn(text);
    if (unit !== null) return unit;
  }
  return null;
};

/** Most texts are names, and told apart by this alone. */
const MAY_NAME_UNIT = /kr|sek|tusen|miljon/i;

/** What says the unit of a sheet: its cells, titles and tables. */
export type UnitTexts = Pick<RecognisedSheet, 'sheet' | 'titles' | 'tables'>;

/** Short texts anywhere on the sheet that speak of the unit only: "Belopp i tkr", "(mnkr)". */
function unitNotes({ sheet }: UnitTexts): string[] {
  return sheet.rows.slice(0, 500).flatMap(({ values }) =>
    values.filter((value) => typeof value === 'string')
      .filter((text) => text.length < 160 && (/belopp|tusental|alla siffror/i.test(text) || (text.length <= 10 && unitIn(text) !== null) || (text.length <= 40 && MAY_NAME_UNIT.test(text) && isUnitText(text)))));
}

/**
 * The unit in the heads of the columns, when most of them name one: a lone "Prognos, mnkr" speaks for itself. Of several
 * the commonest, and of equally many the first.
 */
function columnsUnit({ columns }: Table): Unit | null {
  // A price has a unit of its own.
  const amounts = columns.filter(({ concept }) => concept.measure !== 'other');
  const named = amounts.map(({ head }) => unitIn(head)).filter((unit) => unit !== null);
  return named.length > 0 && named.length * 2 >= amounts.length ? commonest(named) : null;
}

/** So many amounts that are typed with their unit say the table's. */
const LEAST_TYPED = 3;

/** The unit that all of a table's amounts are typed with: "785,7 miljoner kronor". */
function typedUnit({ rows, columns }: Table): Unit | null {
  const amounts = rows.slice(0, LOOKED_AT).flatMap(({ raw }) => columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment').map(({ column }) => readCell(raw, column)))
    .flatMap((reading) => (reading.kind === 'number' && reading.value !== 0 ? [reading.unit === null ? null : unitIn(reading.unit)] : []));
  const [unit = null] = amounts;
  return amounts.length >= LEAST_TYPED && amounts.every((one) => one === unit) ? unit : null;
}

function commonest(all: readonly Unit[]): Unit | null {
  const counts = new Map<Unit, number>();
  for (const unit of all) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The texts over the names in the rows of heads: where "tkr" often stands. */
function headRowTexts({ sheet }: UnitTexts, { headRows, columns }: Table): string[] {
  const first = columns[0]?.column ?? 0;
  return rowsBetween(sheet, headRows.first, headRows.last + 1)
    .flatMap(({ values }) => values.slice(0, first).filter((value) => typeof value === 'string'));
}

/** The unit that a table's cells are stored in: by its own heads, then the texts above them, else by its sheet; null where nothing says it. */
export const ownUnit = (around: UnitTexts, table: Table): Unit | null =>
  storedInTable(table, firstUnit([table.labelHead, ...headRowTexts(around, table), ...table.captions]) ?? columnsUnit(table) ?? typedUnit(table) ?? sheetUnit(around));

const LOOKED_AT = 50;

/** What most of a table's amounts show of their unit by their formats; null where they show nothing. */
function shownByFormats({ rows, columns, formats }: Table): FormatUnit | null {
  const counts = new Map<string, { readonly unit: FormatUnit; count: number }>();
  let all = 0;
  for (const { raw } of rows.slice(0, LOOKED_AT)) {
    for (const { column, percent } of columns) {
      if (percent || typeof raw.values[column] !== 'number') continue;
      all += 1;
      const unit = formatUnit(formats[raw.formats?.[column] ?? 0] ?? 'General');
      if (unit.thousands === 0 && unit.named === null) continue;
      const key = `${unit.thousands}|${unit.named}`;
      const before = counts.get(key);
      if (before) before.count += 1;
      else counts.set(key, { unit, count: 1 });
    }
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return most && most.count * 2 > all ? most.unit : null;
}

/** How many times a thousand most of a table's amounts are shown smaller than they are stored. */
export const shownThousands = (table: Table): number => shownByFormats(table)?.thousands ?? 0;

/**
 * The unit that a table's cells are stored in: what its words say, unless its formats show the amounts smaller than they
 * are. `said` is what heads and titles say.
 */
export function storedInTable(table: Table, said: Unit | null): Unit | null {
  const shown = shownByFormats(table);
  if (shown === null) return said;
  const seen = shown.named ?? said ?? (shown.thousands === 1 ? 'tkr' : shown.thousands === 2 ? 'mnkr' : null);
  return seen === null ? said : storedUnit(seen, shown.thousands) ?? said;
}

/** The unit that the sheet gives in its title, in a note or over any of its tables. */
export const sheetUnit = (recognised: UnitTexts): Unit | null =>
  firstUnit(recognised.titles) ?? firstUnit(unitNotes(recognised)) ?? unitIn(recognised.sheet.name)
  ?? firstUnit(recognised.tables.flatMap((table) => [table.labelHead, ...table.captions]))
  ?? recognised.tables.map((table) => columnsUnit(table) ?? typedUnit(table)).find((unit) => unit !== null) ?? null;

const isOfOwn = ({ kind }: RecognisedSheet): boolean => kind === 'investments' || kind === 'indicators' || kind === 'grants';

/** The unit that most sheets of the economy give, and those that speak of the workbook: a note such as "Belopp i tkr". Several where as many give each. */
export function workbookUnits(sheets: readonly RecognisedSheet[]): readonly Unit[] {
  const said = sheets.filter((sheet) => isEconomyKind(sheet.kind) || speaksOfAll(sheet)).flatMap((sheet) => sheetUnit(sheet) ?? []);
  const times = (unit: Unit): number => said.filter((one) => one === unit).length;
  return [...new Set(said)].filter((unit) => said.every((other) => times(other) <= times(unit)));
}

/** "Årets resultat, mkr", "Låneskuld (mnkr)": what a row's own name says of its amounts; "kr" and "kr/invånare" are mostly prices. */
const IN_NAME = /(?:, ?|\()([^,()]+)\)?$/u;

/** The unit that most names say of those that say one, where the rows are money, shares and counts in turn. */
function rowsUnit({ tables }: UnitTexts): Unit | null {
  const said = tables.flatMap(({ rows }) => rows.slice(0, LOOKED_AT).flatMap(({ folded }) => { const text = IN_NAME.exec(folded)?.[1]; return text !== undefined && isUnitOnly(text) ? unitIn(text) ?? [] : []; })).filter((unit) => unit !== 'kr');
  return said.length >= LEAST_TYPED ? commonest(said) : null;
}

/** The unit that most tables of other things give, where their sheets may well be in the unit of the economy, or where there is none. */
export function unitBeside(sheets: readonly RecognisedSheet[]): Unit | null {
  const isAlone = !sheets.some(({ kind }) => isEconomyKind(kind));
  return commonest(sheets.filter((sheet) => !isEconomyKind(sheet.kind) && !speaksOfAll(sheet) && (isAlone || !isOfOwn(sheet))).flatMap((sheet) => sheetUnit(sheet) ?? (isAlone ? rowsUnit(sheet) : null) ?? []));
}

/**
 * What the size of the figures suggests when nothing is written: a committee turns over ten million to some thousand
 * million kronor, and only kronor are written with öre.
 */
export function unitByMagnitude(amounts: readonly number[]): Unit {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const fractions = amounts.filter((amount) => !Number.isInteger(amount));
  const inOre = fractions.length > 0 && fractions.every((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-4);
  if (largest >= 5_000_000 || (inOre && largest >= 500_000)) return 'kr';
  return fractions.length > 0 && largest < 5_000 ? 'mnkr' : 'tkr';
}
