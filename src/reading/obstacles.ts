import { formatAddress, type CellAddress } from '../values/cell';
import { firstNames } from '../values/enumerated';
import type { Problem, Sentence } from '../values/problem';
import { tidy } from '../values/text';
import type { RawSheet } from '../workbook/rawSheet';
import { headText, parseHead } from './words/concept';
import { findHeadBlocks } from './geometry/headBlocks';
import { MEASURES } from './geometry/namedRow';
import { mayBeEconomic } from './meaning/kind/money';
import type { RecognisedSheet } from './meaning/kind/recognisedSheet';
import { unsavedCells, unsavedSentence } from './unsavedFormulas';
import { otherObstacle } from './otherObstacles';
import { measureRows, turnedSheet } from './turnedSheets';
import { readCell } from './cells/cellReading';
import type { Table } from './geometry/table';

const problem = (cell: CellAddress, message: Sentence): Problem => ({ rule: 'noTable', severity: 'error', cells: [cell], message });

/** Amounts that are texts, or not there. */
function withoutAmounts(table: Table): Problem | null {
  const { sheet, columns, rows, headRows } = table;
  const unsaved = unsavedCells(table, columns);
  if (unsaved[0]) return problem(unsaved[0], unsavedSentence(unsaved));
  for (const { column, head, concept, percent } of columns) {
    if (percent || concept.measure === 'comment') continue;
    for (const { raw, index } of rows) {
      const reading = readCell(raw, column);
      if (reading.kind !== 'text') continue;
      const cell = { sheet, row: index, column };
      return problem(cell, {
        sv: `Under "${head}" står inga tal: ${formatAddress(cell)} innehåller texten "${reading.text.slice(0, 30)}". Skriv beloppen som tal.`,
        en: `There are no numbers under "${head}": ${formatAddress(cell)} holds the text "${reading.text.slice(0, 30)}". Write the amounts as numbers.`,
      });
    }
  }
  const cell = { sheet, row: headRows.last, column: columns[0]?.column ?? 0 };
  return problem(cell, {
    sv: `Tabellen under "${columns[0]?.head ?? ''}" (${formatAddress(cell)}) har inga belopp. Fyll i budget och utfall, eller räkna om formlerna i Excel och spara.`,
    en: `The table under "${columns[0]?.head ?? ''}" (${formatAddress(cell)}) has no amounts. Fill in budget and outcome, or recalculate the formulas in Excel and save.`,
  });
}

/** Heads over amounts that no text names. */
function withoutNames(sheet: RawSheet, formats: readonly string[]): Problem | null {
  for (const { rows } of findHeadBlocks(sheet, formats)) {
    const last = rows[rows.length - 1];
    const first = [...last?.texts ?? []].find(([, text]) => MEASURES.has(parseHead(text).measure));
    const below = first && last ? sheet.rows.find(({ index, values }) => index > last.index && typeof values[first[0]] === 'number') : undefined;
    if (!first || !last || !below) continue;
    const cell = { sheet: sheet.name, row: below.index, column: Math.max(0, first[0] - 1) };
    const named = sheet.rows.some(({ index, values }) => index > last.index && values.slice(0, first[0]).some((value) => typeof value === 'string' && headText(value, 'General') !== null && tidy(value) !== ''));
    if (named) continue;
    return problem(cell, {
      sv: `Raderna under "${first[1]}" har inga namn: till vänster om beloppen, från ${formatAddress(cell)}, står ingen text. Skriv verksamheternas namn där.`,
      en: `The rows under "${first[1]}" have no names: no text stands left of the amounts, from ${formatAddress(cell)}. Write the names of the areas there.`,
    });
  }
  return null;
}

/** So many amounts below a head are a column of it. */
const LEAST_AMOUNTS = 2;

/** "Avvikelse | -725" below "Budget | 39 655" and "Utfall | 26 135": a variance whose figures stand in a row each, as it does itself. */
function isBesideOthers(sheet: RawSheet, row: number): boolean {
  const found = measureRows(sheet, (amounts) => amounts === 1);
  return found.some(({ cell }) => cell.row === row) && found.some(({ text }) => parseHead(text).measure !== 'variance');
}

/** Variances without the figures that they come of: neither a share nor a status can be judged by them. */
function onlyVariances(sheet: RawSheet): Problem | null {
  const { name, rows } = sheet;
  const heads = rows.slice(0, 200).flatMap(({ index, values }) => values.flatMap((value, column) => (typeof value === 'string' && MEASURES.has(parseHead(value).measure) ? [{ index, column, value }] : [])));
  const isAlone = ({ index }: (typeof heads)[number]) => heads.every((other) => other.index !== index || parseHead(other.value).measure === 'variance');
  const head = heads.find((one) => isAlone(one) && rows.filter((row) => row.index > one.index && row.values.slice(one.column).some((value) => typeof value === 'number')).length >= LEAST_AMOUNTS);
  if (!head || isBesideOthers(sheet, head.index)) return null;
  const cell = { sheet: name, row: head.index, column: head.column };
  const shown = tidy(head.value).slice(0, 60);
  return problem(cell, {
    sv: `Det finns bara avvikelser ("${shown}" i ${formatAddress(cell)}): varken budget, utfall eller prognos. Inga belopp och ingen enhet läses därför. Lägg till kolumner med Budget och Prognos, eller Budget och Utfall.`,
    en: `There are variances only ("${shown}" in ${formatAddress(cell)}): no budget, outcome or forecast. Therefore no amounts and no unit are read. Add columns of Budget and Forecast, or Budget and Outcome.`,
  });
}

/** Variances of areas, and below them rows such as "Budgeterat resultat": what stands in a row each is no follow-up turned round. */
function variancesAboveRows(sheet: RawSheet): Problem | null {
  const [variances, turned] = [onlyVariances(sheet), turnedSheet(sheet)];
  const [from, to] = [variances?.cells[0]?.row, turned?.cells[0]?.row];
  if (from === undefined || to === undefined) return null;
  return sheet.rows.filter((row) => row.index > from && row.index < to && row.values.some((value) => typeof value === 'number')).length >= LEAST_AMOUNTS ? variances : null;
}

/** "Årsbudget | 362 606" over "Budgetavvikelse | 7 559": measures as rows of one amount each, under no head. */
function withoutHeads(sheet: RawSheet): Problem | null {
  const found = measureRows(sheet, (amounts) => amounts === 1);
  const [first] = found;
  if (!first) return null;
  const [at, listed] = [formatAddress(first.cell), firstNames(found.map(({ text }) => text))];
  return { ...problem(first.cell, {
    sv: `${listed} står på varsin rad med ett belopp var, från ${at}, och utan rubriker: inga belopp och ingen enhet läses därför. Skriv dem som rubriker på en rad, och under den nämndens eller verksamhetens namn med beloppen.`,
    en: `${listed} stand in a row each with one amount, from ${at}, and without heads: therefore no amounts and no unit are read. Write them as heads in one row, and below it the name of the committee or the area with the amounts.`,
  }), cells: found.map(({ cell }) => cell) };
}

/** Where no economy was found: the first cell that tells why, and what to do; null when nothing tells. */
export function obstacleIn(sheets: readonly RecognisedSheet[], formats: readonly string[]): Problem | null {
  const seen = sheets.filter(({ sheet, kind }) => sheet.visibility === 'visible' && kind === 'other');
  for (const { sheet, tables, economic } of seen) {
    const table = [...economic, ...tables].find((one) => mayBeEconomic(one) && one.rows.every(({ kind }) => kind === 'heading'));
    const found = variancesAboveRows(sheet) ?? turnedSheet(sheet) ?? (table ? withoutAmounts(table) : null) ?? withoutNames(sheet, formats) ?? onlyVariances(sheet) ?? withoutHeads(sheet);
    if (found) return found;
  }
  return otherObstacle(sheets);
}
