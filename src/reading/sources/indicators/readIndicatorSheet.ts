import type { Problem } from '../../../values/problem';
import { fold } from '../../../values/text';
import type { RawRow, RawSheet } from '../../../workbook/rawSheet';
import type { OtherContext } from '../otherContext';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { rowsBetween } from '../../cells/cellReading';
import type { GoalFact, IndicatorSheet } from './indicatorFacts';
import { activitiesUnread, economyTable, goalsUntold, noIndicators } from './indicatorProblems';
import { readScorecardTable, type ScorecardTable } from './readScorecardTable';
import { readUnitTables } from './readUnitTables';
import { pairedTable } from '../../scorecards/pairedColumns';
import { isNaming, isTelling, mayBeGoalOrTarget } from '../../scorecards/columnRole';
import { goalsOverActivities, speaksOfGoals } from './goalHeadings';
import { findUnitTables } from '../../scorecards/unitTables';
import { findScorecardBlocks, type ScorecardBlock } from '../../scorecards/scorecardHeads';
import { parseQuantity } from '../../scorecards/parseQuantity';
import { parseStated } from '../../scorecards/statedWords';
import { headingIn, isFilled, plainText, textAt, type Heading } from './scorecardRows';
import { yearsIn } from '../../words/dates';
import { percentWords } from '../../scorecards/unitWords';

export interface ScorecardReading {
  readonly scorecard: IndicatorSheet;
  readonly problems: readonly Problem[];
}

/** Budget and outcome of rows that no head calls goals, indicators or shares. */
const isEconomyTable = ({ columns }: ScorecardBlock): boolean =>
  columns.some(({ head }) => /budget/i.test(head)) && !columns.some(({ says }) => isNaming(says) && says.role !== 'group') && percentWords(columns[0]?.head ?? '') < 8;

/** Below a table of the economy, only what heads itself as indicators is one. */
const isOfIndicators = ({ columns }: ScorecardBlock): boolean => columns.some(({ says }) => says.role === 'indicator');

const isAt = ({ first, last }: ScorecardBlock, row: number): boolean => first <= row && row <= last;

/** The rows are named as what is measured, or the sexes stand beside each other: its heads name no measures of units. */
const namesMeasures = ({ columns }: ScorecardBlock): boolean =>
  columns.some(({ says }) => says.role === 'indicator' || says.role === 'goal' || says.sex !== null);

/** A lone word over the names ("Mätetal") is no title. */
const titleFromHead = (head: string): string | null => (head.includes(' ') ? head : null);

const textsAbove = (sheet: RawSheet, row: number): string[] =>
  rowsBetween(sheet, 0, row).flatMap(({ values }) => values.filter((value) => typeof value === 'string').map(plainText).filter((text) => text !== ''));

/** A title that says that it is about shares: "Andel ekologiska livsmedel", "Sjukfrånvaro i procent". */
const titledBits = (titles: readonly string[]): number =>
  Math.max(0, ...titles.slice(0, 3).map((title) => { const bits = percentWords(title); return bits >= 8 || fold(title).startsWith('andel ') ? bits : 0; }));

/** Goals under a head of their own, each once, in a table where nothing else is told yet: no outcome and no assessment. */
function goalsAlone(blocks: readonly ScorecardBlock[], sheet: string): GoalFact[] {
  const goals = new Map<string, GoalFact>();
  for (const { columns, body } of blocks) {
    const column = columns.filter(({ says, column: at }) => says.role === 'goal' && (!mayBeGoalOrTarget(says) || body.every((row) => parseQuantity(textAt(row, at), 'General') === null))).at(-1)?.column;
    const figures = columns.filter(({ says }) => isTelling(says)).map((one) => one.column);
    if (column === undefined || figures.length === 0 || body.some((row) => figures.some((at) => tells(row, at)))) continue;
    for (const row of body) {
      const name = textAt(row, column);
      if (name !== '' && !goals.has(name) && !isScale(name)) goals.set(name, { sheet, name, cell: { sheet, row: row.index, column }, stated: null });
    }
  }
  return [...goals.values()];
}

/** A figure or an assessment; a sentence under "Trafikljus" says what was looked at. */
const tells = (row: RawRow, column: number): boolean =>
  isFilled(row, column) && (textAt(row, column).length <= LONGEST_TOLD || parseStated(textAt(row, column)) !== null);
const LONGEST_TOLD = 30;

/** "Målet nås / Målet nås delvis / Målet nås inte": what an assessment can be, told below the goals. */
const isScale = (text: string): boolean => text.split(/ ?[/|;] ?/).filter((part) => parseStated(part) !== null).length >= 2;

/** Reads the indicators and goals of one sheet. What is odd is told with its cell. */
export function readIndicatorSheet({ sheet, kind }: RecognisedSheet, { period, formats }: OtherContext): ScorecardReading {
  const blocks = findScorecardBlocks(sheet, formats);
  const hidden = new Set(sheet.hiddenColumns);
  const tables: ScorecardTable[] = [];
  const start = blocks[0]?.first ?? 0;
  const titles = textsAbove(sheet, start);
  const amongGoals = speaksOfGoals(sheet.name) || titles.some(speaksOfGoals);
  // A title names the sheet; only a goal above the heads is part of the table.
  const goalAbove = headingIn(rowsBetween(sheet, 0, start), amongGoals).goal;
  let above: Heading = { goal: goalAbove, group: null };
  const left: Problem[] = [];
  const among = kind !== 'indicators';
  const units = among ? [] : findUnitTables(sheet, formats).filter(({ headRow }) => !blocks.some((block) => isAt(block, headRow) && (namesMeasures(block) || pairedTable(sheet, block) !== null)));
  const years = new Set(yearsIn([sheet.name, ...titles]));
  const unitPlace = { sheet: sheet.name, formats, period, hidden, amongGoals, titled: titledBits(titles) };
  for (const block of blocks) {
    const paired = pairedTable(sheet, block);
    if (paired) {
      tables.push(...readUnitTables([paired], { ...unitPlace, titled: 0 }));
      continue;
    }
    if (units.some(({ headRow }) => isAt(block, headRow))) continue;
    if (among && !isOfIndicators(block)) continue;
    if (isEconomyTable(block)) {
      left.push(economyTable({ sheet: sheet.name, row: block.last, column: block.columns[0]?.column ?? 0 }));
      continue;
    }
    const table = readScorecardTable(block, { sheet: sheet.name, formats, period, hidden, years, above, amongGoals, titled: titledBits(titles) });
    if (!table) continue;
    tables.push(table);
    above = table.trailing;
  }
  tables.push(...readUnitTables(units, unitPlace));
  const indicators = tables.flatMap((table) => table.indicators);
  const measured = tables.flatMap((table) => table.goals);
  const over = indicators.length + measured.length > 0 ? [] : goalsOverActivities(sheet.rows, amongGoals);
  const alone = among || indicators.length + measured.length + over.length > 0 ? [] : goalsAlone(blocks, sheet.name);
  const goals = over.length === 0 ? [...measured, ...alone] : over.map(({ name, row, column }): GoalFact => ({ sheet: sheet.name, name, cell: { sheet: sheet.name, row, column }, stated: null }));
  if (alone[0]) left.push(goalsUntold(alone[0].cell, alone.length));
  if (over[0]) left.push(activitiesUnread({ sheet: sheet.name, row: over[0].row, column: over[0].column }, over.length));
  const problems = [...left, ...tables.flatMap((table) => table.problems)];
  const title = titles.find((text) => text !== goalAbove?.name) ?? null;
  return {
    scorecard: { sheet: sheet.name, title: title ?? titleFromHead(tables[0]?.nameHead ?? ''), indicators, goals },
    problems: !among && indicators.length + goals.length === 0 && sheet.rows.length > 0 ? [noIndicators(sheet.name), ...problems] : problems,
  };
}
