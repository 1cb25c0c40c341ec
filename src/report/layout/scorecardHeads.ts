import type { ReportModel } from '../model';
import { headGroups, headOf, nameHead } from '../scorecardHead';
import type { ScoreTable } from '../scorecardTables';
import { earlierIn, pointsOf } from '../scorecardTables';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { charactersOf, wrappedLines, type Span } from './spans';
import { style } from './theme';

/** Characters of the longest word: narrower, a column would cut it. */
const longestWord = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split(' ').map((word) => word.length)));

const BAR_WIDTH = 1.6;
const WIDTH = { number: 8.5, arrow: 11, reason: 22, change: 10.5 } as const;

/** Characters that each column needs. */
export function scoreNeeds({ columns, rows }: ScoreTable): number[] {
  const indicators = rows.flatMap((row) => (row.kind === 'indicator' ? row.indicator : row.kind === 'goal' ? row.own ?? [] : []));
  const facts = indicators.map(({ fact }) => fact);
  return columns.map((column) => {
    if (column.kind === 'reason') return WIDTH.reason;
    if (column.kind === 'change') return WIDTH.change;
    if (column.kind === 'trend') return WIDTH.arrow + Math.max(0, ...indicators.map((indicator) => pointsOf(indicator).length)) * BAR_WIDTH;
    if (column.kind === 'target') {
      const texts = facts.flatMap(({ targets, target }) => [...targets, ...target ? [target] : []].filter(({ year }) => year === column.year).map(({ text }) => text));
      return Math.max(WIDTH.number, longestWord(texts) + 1.5);
    }
    const stored = facts.map((fact) => (column.kind === 'actual' ? fact.actual?.stored
      : column.kind === 'history' ? earlierIn(fact, column)?.reading.stored : fact.forecast?.text));
    return Math.max(WIDTH.number, longestWord(stored.filter((text) => typeof text === 'string')) + 1.5);
  });
}

/** A head that would fill its column and touch the one beside it: its year goes below. */
const brokenBefore = (head: string, width: number): string => (charactersOf(head) > width - 2 ? head.replace(/ (?=\d{4}$)/, '\n') : head);

/** Two rows: outcome and target over their years, then each column's own head. */
export function putScoreHeads(canvas: Canvas, grid: Grid, model: ReportModel, table: ScoreTable, spans: readonly Span[]): void {
  const groups = canvas.row;
  const heads = groups + 1;
  canvas.fill(heads, 0, grid.status, style.head);
  canvas.put(heads, 0, nameHead(table, model.language), style.headLeft);
  let lines = 1;
  table.columns.forEach((column, at) => {
    const span = spans[at] ?? { from: 1, to: 1 };
    const isText = column.kind === 'trend' || column.kind === 'reason';
    const text = brokenBefore(headOf(column, model), grid.widths[span.to] ?? 8);
    if (isText) canvas.merge(heads, span.from, span.to, text, { ...style.headLeft, indent: 1 });
    else {
      canvas.put(heads, span.to, text, style.head);
      lines = Math.max(lines, wrappedLines(text, grid.widths[span.to] ?? 8));
    }
  });
  for (const { text, from, to } of headGroups(table, model.language)) {
    if (text !== '') canvas.merge(groups, spans[from]?.from ?? 1, spans[to]?.to ?? 1, text, style.groupHead);
  }
  canvas.put(heads, grid.status, 'Status', { ...style.headLeft, indent: 1 });
  canvas.height(groups, 17);
  canvas.height(heads, 6 + lines * 12.5);
  canvas.row = heads + 1;
}

