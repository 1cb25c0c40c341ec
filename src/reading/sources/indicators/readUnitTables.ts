import type { UnitTable } from '../../scorecards/unitTables';
import { percentWords } from '../../scorecards/unitWords';
import type { IndicatorFact } from './indicatorFacts';
import { targetRow, unreadColumns } from './indicatorProblems';
import type { TablePlace } from './indicatorReader';
import { readScorecardTable, type ScorecardTable } from './readScorecardTable';

/** A measure's own rows as they are named where several measures stand side by side: the measure, under its unit. */
const ofUnit = (measure: string) => (fact: IndicatorFact): IndicatorFact =>
  (measure === '' ? fact : { ...fact, name: measure, group: fact.group === null ? fact.name : `${fact.group}, ${fact.name}` });

/** One measure alone heads its units. */
const ofMeasure = (measure: string) => (fact: IndicatorFact): IndicatorFact =>
  (measure === '' ? fact : { ...fact, group: fact.group === null ? measure : `${measure}, ${fact.group}` });

function readUnitTable({ headRow, measures, unread, targetRows }: UnitTable, place: Omit<TablePlace, 'above'>): ScorecardTable[] {
  const name = measures.length === 1 ? ofMeasure : ofUnit;
  const read = measures.flatMap(({ measure, block }) => {
    const table = readScorecardTable(block, { ...place, above: { goal: null, group: null }, titled: Math.max(place.titled, percentWords(measure)) });
    return table ? [{ ...table, indicators: table.indicators.map(name(measure)) }] : [];
  });
  const [first] = read;
  if (!first) return [];
  const told = [...(unread.length > 0 ? [unreadColumns(place.sheet, headRow, unread)] : []), ...targetRows.map((row) => targetRow({ sheet: place.sheet, ...row }, row.name))];
  // Row by row, as the workbook has them.
  const indicators = read.flatMap((table) => table.indicators).sort((a, b) => a.nameCell.row - b.nameCell.row);
  return [{ ...first, indicators, goals: [], problems: [...read.flatMap(({ problems }) => problems), ...told] }];
}

/** Reads tables that have units as rows and measures in their heads, each cell as an indicator of its unit. */
export const readUnitTables = (tables: readonly UnitTable[], place: Omit<TablePlace, 'above'>): ScorecardTable[] =>
  tables.flatMap((table) => readUnitTable(table, place));
