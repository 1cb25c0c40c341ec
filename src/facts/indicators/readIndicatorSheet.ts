import type { Problem } from '../../values/problem';
import type { OtherContext } from '../otherSheets';
import type { RecognisedSheet } from '../recognise';
import { rowsBetween } from '../table';
import type { IndicatorSheet } from './indicatorFacts';
import { noIndicators } from './indicatorProblems';
import { readScorecardTable, type ScorecardTable } from './readScorecardTable';
import { findScorecardBlocks } from './scorecardHeads';
import { headingIn, plainText, type Heading } from './scorecardRows';

export interface ScorecardReading {
  readonly scorecard: IndicatorSheet;
  readonly problems: readonly Problem[];
}

/** Reads the indicators and goals of one sheet. What is odd is told with its cell. */
export function readIndicatorSheet({ sheet }: RecognisedSheet, { period, formats }: OtherContext): ScorecardReading {
  const blocks = findScorecardBlocks(sheet, formats);
  const hidden = new Set(sheet.hiddenColumns);
  const tables: ScorecardTable[] = [];
  const start = blocks[0]?.first ?? 0;
  // A title names the sheet; only a goal above the heads is part of the table.
  let above: Heading = { goal: headingIn(rowsBetween(sheet, 0, start)).goal, group: null };
  for (const block of blocks) {
    const table = readScorecardTable(block, { sheet: sheet.name, formats, period, hidden, above });
    if (!table) continue;
    tables.push(table);
    above = table.trailing;
  }
  const titles = rowsBetween(sheet, 0, start).flatMap(({ values }) => values.filter((value) => typeof value === 'string').map(plainText).filter((text) => text !== ''));
  const indicators = tables.flatMap((table) => table.indicators);
  const goals = tables.flatMap((table) => table.goals);
  const problems = tables.flatMap((table) => table.problems);
  return {
    scorecard: { sheet: sheet.name, title: titles[0] ?? (tables[0]?.nameHead || null), indicators, goals },
    problems: indicators.length + goals.length === 0 && sheet.rows.length > 0 ? [noIndicators(sheet.name), ...problems] : problems,
  };
}
