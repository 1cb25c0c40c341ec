import { scorecardLegend } from '../../report/layout/scorecardLegend';
import type { ReportModel, ScorecardModel } from '../../report/model';
import {
  changeSince, difference, goalStatus, indicatorStatus, reasonOf, sentence, shownIn, trendCell, trendWords,
} from '../../report/scorecardCells';
import { headGroups, headOf, nameHead } from '../../report/scorecardHead';
import { pointsOf, type ScoreColumn, type ScoreRow, type ScoreTable } from '../../report/scorecardTables';
import { unsureIndicators } from '../../report/unsureTables';
import type { AssessedGoal, AssessedIndicator } from '../../status/indicatorStatus';
import type { Language } from '../../values/language';
import type { Block, TableBlock, TableCell, TableRow, Tone } from './blocks';
import { absent, statusCell, valueCell } from './cells';

/** Goals and indicators: a table for each sheet, as in the workbook's report. */

interface Placed {
  readonly model: ReportModel;
  readonly scorecard: ScorecardModel;
  readonly table: ScoreTable;
}

/** A document holds values: the formulas of the report's sheet, and the addresses in them, are of no use here. */
const NOWHERE = { from: '', less: '' };

function changeCell(indicator: AssessedIndicator, language: Language): TableCell {
  const since = changeSince(indicator);
  if (!since) return absent;
  const { value, numberFormat } = difference(since.actual, since.before, since.change, NOWHERE, language);
  return valueCell(value, numberFormat, language);
}

function trendOf(indicator: AssessedIndicator, language: Language): TableCell {
  const since = changeSince(indicator);
  const moved = since ? difference(since.actual, since.before, since.change, NOWHERE, language).value : null;
  const trend = trendCell(indicator, {
    points: pointsOf(indicator).map(() => ''), change: typeof moved === 'number' ? { address: '', value: moved } : null,
  }, language);
  if (!trend) return { text: '' };
  const words = trendWords[language];
  const tone: Tone | null = trend.value.includes(words.better) ? 'green' : trend.value.includes(words.worse) ? 'red' : null;
  return { text: trend.value.replaceAll(' ', '\u00a0'), ...tone ? { tone } : {} };
}

/** What stands in a column of numbers or of the trend. */
function numberCell(indicator: AssessedIndicator, column: ScoreColumn, language: Language): TableCell {
  switch (column.kind) {
    case 'history': case 'actual': case 'target': case 'forecast': {
      const live = shownIn(indicator, column);
      return live ? valueCell(live.value, live.numberFormat, language) : absent;
    }
    case 'change': return changeCell(indicator, language);
    case 'trend': return trendOf(indicator, language);
    case 'reason': return { text: '' };
  }
}

const numbers = ({ columns }: ScoreTable): ScoreColumn[] => columns.filter(({ kind }) => kind !== 'reason');

function indicatorRow({ model: { language }, scorecard, table }: Placed, { name, level, indicator }: Extract<ScoreRow, { kind: 'indicator' }>): TableRow {
  return {
    kind: name === indicator.fact.name ? 'item' : 'ofWhich',
    cells: [
      { text: name, indent: level }, ...numbers(table).map((column) => numberCell(indicator, column, language)),
      { text: reasonOf(indicator, language), tone: 'muted' },
      statusCell(indicatorStatus(indicator, scorecard.rule, language).value, indicator.status),
    ],
  };
}

/** The gap between women and men, under the outcomes of both. */
function gapRow({ model: { language }, table }: Placed, { level, women, men }: Extract<ScoreRow, { kind: 'gap' }>): TableRow {
  const [a, b] = [women.fact.actual, men.fact.actual];
  const gap = a && b ? difference(a, b, a.value - b.value, NOWHERE, language) : null;
  return {
    kind: 'ofWhich',
    cells: [
      { text: language === 'sv' ? 'Skillnad kvinnor − män' : 'Gap, women − men', indent: level },
      ...numbers(table).map(({ kind }) => (kind === 'actual' && gap ? valueCell(gap.value, gap.numberFormat, language) : { text: '' })),
      { text: '' }, { text: '' },
    ],
  };
}

/** Letters of a reason that take the place of the columns of figures, which a goal has none of. */
const LONG_REASON = 70;

/** A goal with its judgement; one that an indicator of its own name measures has that one's figures. */
function goalRow({ model: { language }, table }: Placed, goal: AssessedGoal, own: AssessedIndicator | null): TableRow {
  const columns = numbers(table);
  const reason = sentence(goal.reason[language]);
  const status = statusCell(goalStatus(goal, language, [], []).value, goal.status);
  const before = columns.length + 1;
  const middle: TableCell[] = own ? [{ text: goal.fact.name }, ...columns.map((column) => numberCell(own, column, language)), { text: reason, tone: 'muted' }]
    : reason.length > LONG_REASON ? [{ text: goal.fact.name }, { text: reason, tone: 'muted', span: before }]
      : [{ text: goal.fact.name, span: before }, { text: reason, tone: 'muted' }];
  return { kind: 'goal', cells: [...middle, status] };
}

function rowOf(placed: Placed, row: ScoreRow): TableRow {
  const all = placed.table.columns.length + 2;
  switch (row.kind) {
    case 'group': return { kind: 'group', cells: [{ text: row.name, span: all }] };
    case 'name': return { kind: 'item', cells: [{ text: row.name, span: all, indent: row.level }] };
    case 'indicator': return indicatorRow(placed, row);
    case 'gap': return gapRow(placed, row);
    case 'goal': return goalRow(placed, row.goal, row.own);
  }
}

/** Outcome and target over their years. */
const groupHeads = (table: ScoreTable, language: Language): TableCell[] =>
  headGroups(table, language).map(({ text, from, to }) => ({ text, span: to - from + 1 }));

function tableBlock(placed: Placed): TableBlock {
  const { model, table } = placed;
  const { language } = model;
  const groups = groupHeads(table, language);
  const heads = [{ text: nameHead(table, language) }, ...table.columns.map((column) => ({ text: headOf(column, model) })), { text: 'Status' }];
  return {
    kind: 'table',
    columns: ['name', ...table.columns.map(({ kind }) => (kind === 'trend' || kind === 'reason' ? 'text' as const : 'number' as const)), 'status'],
    heads: groups.every(({ text }) => text === '') ? [heads] : [[{ text: '' }, ...groups, { text: '' }], heads],
    rows: table.rows.map((row) => rowOf(placed, row)),
  };
}

/** A table for each sheet, and the rule for the colours under the last one. */
export function scorecardBlocks(model: ReportModel, scorecard: ScorecardModel): Block[] {
  const several = scorecard.tables.length > 1;
  return [
    ...scorecard.tables.flatMap((table): Block[] => [
      ...several ? [{ kind: 'heading' as const, level: 2 as const, text: table.title ?? table.sheet }] : [],
      tableBlock({ model, scorecard, table }),
      ...unsureIndicators(table, model.language).map((text): Block => ({ kind: 'text', text, look: 'note' })),
    ]),
    ...scorecardLegend(scorecard, model.language, true).map((text): Block => ({ kind: 'text', text, look: 'note' })),
  ];
}
