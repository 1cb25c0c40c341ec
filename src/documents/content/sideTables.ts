import type { SideRow } from '../../reading/sources/sideTables/sideFacts';
import { amountFormat, varianceFormat } from '../../report/layout/theme';
import type { ReportModel } from '../../report/model';
import { differenceOrder, doneCell, doneCounts, sideCell, type SideView, type SideViewColumn } from '../../report/sideTables';
import { unsureInTable } from '../../report/unsureTables';
import type { Status } from '../../values/status';
import type { Block, ColumnKind, TableBlock, TableCell, TableRow } from './blocks';
import { absent, statusCell, valueCell, varianceCell } from './cells';

/** Volumes, investments, grants and internal control: the workbook's tables in the report's unit. */

const doneTones: Record<'done' | 'ongoing' | 'notDone', Status> = { done: 'green', ongoing: 'yellow', notDone: 'red' };

function valueIn({ table }: SideView, row: SideRow, source: number, model: ReportModel): ReturnType<typeof sideCell> {
  return sideCell(table, row, source, model.unit, { amount: amountFormat(model.unit), variance: varianceFormat(model.unit) });
}

function numberIn(view: SideView, row: SideRow, at: number, model: ReportModel): number | null {
  const column = view.columns[at];
  const value = column?.kind === 'number' ? valueIn(view, row, column.source, model)?.value : null;
  return typeof value === 'number' ? value : null;
}

function differenceCell(view: SideView, row: SideRow, column: Extract<SideViewColumn, { kind: 'difference' }>, model: ReportModel): TableCell {
  const { from, less } = differenceOrder(view.table, row, column);
  const [a, b] = [numberIn(view, row, from, model), numberIn(view, row, less, model)];
  if (a === null || b === null) return absent;
  return view.table.kind === 'investments' ? varianceCell(a - b, column.numberFormat, model.language) : valueCell(a - b, column.numberFormat, model.language);
}

function cellOf(view: SideView, row: SideRow, column: SideViewColumn, model: ReportModel): TableCell {
  const { language } = model;
  if (column.kind === 'label') return { text: row.labels[column.label]?.text ?? '' };
  if (column.kind === 'done') {
    const { value } = doneCell(view.table, row, language);
    return row.done === null ? absent : statusCell(value, doneTones[row.done]);
  }
  if (column.kind === 'difference') return differenceCell(view, row, column, model);
  const live = valueIn(view, row, column.source, model);
  if (column.kind === 'text') return { text: live === null ? '' : valueCell(live.value, live.numberFormat, language).text };
  const isVariance = view.table.kind === 'investments' && view.table.columns[column.source]?.measure === 'variance';
  return live !== null && isVariance && typeof live.value === 'number'
    ? varianceCell(live.value, live.numberFormat, language) : valueCell(live?.value, live?.numberFormat ?? '', language);
}

function rowOf(view: SideView, row: SideRow, model: ReportModel): TableRow {
  if (row.kind === 'heading') return { kind: 'group', cells: [{ text: row.name, span: view.columns.length + 1 }] };
  return {
    kind: row.kind === 'sum' ? 'sum' : row.level > 0 ? 'ofWhich' : 'item',
    cells: [{ text: row.name, ...row.level > 0 ? { indent: row.level } : {} }, ...view.columns.map((column) => cellOf(view, row, column, model))],
  };
}

const kindOf = ({ kind }: SideViewColumn): ColumnKind =>
  (kind === 'done' ? 'status' : kind === 'number' || kind === 'difference' ? 'number' : 'text');

/** The workbook's upper row of heads over the columns that it spans. */
function groupHeads({ columns }: SideView): TableCell[] {
  const runs: { text: string; span: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = runs.at(-1);
    if (last && at > 0 && columns[at - 1]?.group === group) last.span += 1;
    else runs.push({ text: group ?? '', span: 1 });
  });
  return runs;
}

function tableBlock(view: SideView, model: ReportModel): TableBlock {
  const heads = [{ text: view.nameHead }, ...view.columns.map(({ head }) => ({ text: head }))];
  const isGrouped = view.columns.some(({ group }) => group !== null);
  return {
    kind: 'table', columns: ['name', ...view.columns.map(kindOf)],
    heads: isGrouped ? [[{ text: '' }, ...groupHeads(view)], heads] : [heads],
    rows: view.table.rows.map((row) => rowOf(view, row, model)),
  };
}

/** One of the workbook's tables, under its own title where it has one. */
export function sideBlocks(view: SideView, model: ReportModel): Block[] {
  const counted = view.columns.some(({ kind }) => kind === 'done');
  return [
    ...view.title === null ? [] : [{ kind: 'heading' as const, level: 2 as const, text: view.title }],
    ...counted ? [{ kind: 'text' as const, text: doneCounts(view.table, model.language).map(({ text }) => text).join(', '), look: 'body' as const }] : [],
    tableBlock(view, model),
    ...unsureInTable(view, model.language).map((text): Block => ({ kind: 'text', text, look: 'note' })),
  ];
}
