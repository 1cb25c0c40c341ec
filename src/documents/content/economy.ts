import type { AreaFigures, Amounts } from '../../figures/figures';
import { amountColumnsOf, groupHead, measureOf, periodBaseOf } from '../../report/buildReport';
import { formatOf } from '../../report/layout/amountTable';
import { partsColumns, partsHead, withParts } from '../../report/layout/economyDetails';
import { grossTable } from '../../report/gross';
import { earlierFigure, earlierHead, lineKind, statementYears } from '../../report/layout/incomeStatement';
import { amountFormat, wordedFormat } from '../../report/layout/theme';
import type { AmountColumn, AreaRow, ReportModel } from '../../report/model';
import { limitsOf, ruleNote } from '../../report/rule';
import { isUnsure, unsureNotes } from '../../report/unsure';
import { markedFormat } from '../../report/unsureMark';
import { statusWords } from '../../report/words';

import type { Block, TableBlock, TableCell, TableRow } from './blocks';
import { statusCell, valueCell, varianceCell } from './cells';
import { numberText } from './numberText';

/** The economy's tables: areas, their income and costs, their parts, the income statement. */

type RowAmounts = Pick<AreaFigures, 'amounts' | 'statusBase' | 'periodBase'> & Partial<Pick<AreaRow, 'unsure'>>;

const isVariance = ({ key }: AmountColumn): boolean => key.startsWith('variance');

/** The variance as a share of its base, times 100: the format writes the per cent sign. */
function shareOf(key: AmountColumn['key'], row: RowAmounts, model: ReportModel): number | null {
  const { amounts, statusBase } = row;
  const [variance, base] = key === 'varianceShare' ? [amounts.variance, statusBase] : [amounts.varianceToDate, periodBaseOf(row, model)];
  return variance && base ? (variance.value / base.value) * 100 : null;
}

function amountCell(column: AmountColumn, row: RowAmounts, model: ReportModel): TableCell {
  const measure = measureOf(column.key);
  const value = measure === null ? shareOf(column.key, row, model) : row.amounts[measure]?.value ?? null;
  const format = isUnsure(column.key, row.unsure ?? {}) ? markedFormat(formatOf(column.key, model)) : formatOf(column.key, model);
  return isVariance(column) ? varianceCell(value, format, model.language) : valueCell(value, format, model.language);
}

/** Two rows: the stretch of time over its columns, then each column's own head. */
function headsOf(columns: readonly AmountColumn[], name: string, hasStatus: boolean, model: ReportModel): TableCell[][] {
  const groups: { text: string; span: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = groups.at(-1);
    if (last && columns[at - 1]?.group === group) last.span += 1;
    else groups.push({ text: groupHead(group, model.language, model.period), span: 1 });
  });
  const status = hasStatus ? [{ text: 'Status' }] : [];
  const heads = [{ text: name }, ...columns.map(({ head }) => ({ text: head })), ...status];
  return groups.every(({ text }) => text === '') ? [heads] : [[{ text: '' }, ...groups, ...hasStatus ? [{ text: '' }] : []], heads];
}

const kindsOf = (columns: readonly AmountColumn[], hasStatus: boolean): TableBlock['columns'] =>
  ['name', ...columns.map(() => 'number' as const), ...hasStatus ? ['status' as const] : []];

/** "● Grön från −0,5 %": by which rule the colours are given, and by which methods forecasts were decided. */
function ruleOf(model: ReportModel): Block[] {
  const limits = limitsOf(model).map(({ value, digits, before, after }) => numberText(value, wordedFormat(before, digits, after), model.language));
  return [...unsureNotes(model), limits.join('   '), ruleNote(model), model.forecastNote].filter((text) => text !== '').map((text): Block => ({ kind: 'text', text, look: 'note' }));
}

/** The table of areas with its total and statuses, and the rule for the colours under it. */
export function areasBlocks(model: ReportModel): Block[] {
  const { columns, language } = model;
  const rowOf = (row: AreaRow, name: string, kind: 'item' | 'total'): TableRow => ({
    kind,
    cells: [
      { text: name }, ...columns.map((column) => amountCell(column, { ...row.figures, unsure: row.unsure }, model)),
      statusCell(statusWords[language][row.assessment.status], row.assessment.status),
    ],
  });
  const table: TableBlock = {
    kind: 'table', columns: kindsOf(columns, true),
    heads: headsOf(columns, language === 'sv' ? 'Verksamhetsområde' : 'Area', true, model),
    rows: [
      ...model.areas.map((area) => rowOf(area, area.figures.name, 'item')), rowOf(model.total, model.totalName, 'total'),
      ...(model.sumRow?.parts ?? []).map(({ name, amounts }): TableRow => ({
        kind: 'ofWhich', cells: [{ text: name, indent: 1 }, ...columns.map((column) => amountCell(column, plain(amounts), model)), { text: '' }],
      })),
    ],
  };
  return [table, ...ruleOf(model)];
}

const plain = (amounts: Amounts): RowAmounts => ({ amounts, statusBase: null, periodBase: null });

const amountsIn = ({ language, unit }: ReportModel): string => (language === 'sv' ? `Belopp i ${unit}` : `Amounts in ${unit}`);

/** Income, costs, grant and outcome by area, with the workbook's own sum; nothing where it does not give them. */
export function grossBlocks(model: ReportModel): Block[] {
  if (!model.sections.gross) return [];
  const { language, unit } = model;
  const { groups, heads, rows } = grossTable(model);
  const above: TableCell[][] = groups ? [[{ text: '' }, ...groups.map(({ text, columns }) => ({ text, span: columns }))]] : [];
  return [{
    kind: 'table', columns: ['name', ...heads.map(() => 'number' as const)],
    heads: [...above, [{ text: language === 'sv' ? 'Verksamhetsområde' : 'Area' }, ...heads.map((text) => ({ text }))]],
    rows: rows.map(({ kind, name, figures, unsure }): TableRow => (kind === 'elsewhere' ? elsewhereRow(name, heads.length) : {
      kind: kind === 'sum' ? 'total' : kind === 'part' ? 'ofWhich' : 'item',
      cells: [{ text: name, ...kind === 'part' ? { indent: 1 } : {} }, ...figures.map((figure, at) => valueCell(figure?.value, unsure[at] ? markedFormat(amountFormat(unit)) : amountFormat(unit), language))],
    })),
  }];
}

/** Words alone, over the names and the `amounts` columns after them. */
const elsewhereRow = (text: string, amounts: number): TableRow => ({ kind: 'ofWhich', cells: [{ text, indent: 1, span: amounts + 1 }] });

/** The parts of each area under its name; nothing where the workbook gives none. */
export function partsBlocks(model: ReportModel): Block[] {
  const areas = withParts(model);
  if (areas.length === 0) return [];
  const columns = partsColumns(model);
  return [{
    kind: 'table', columns: kindsOf(columns, false), heads: headsOf(columns, partsHead(model, columns), false, model),
    rows: areas.flatMap(({ name, parts, elsewhere }): TableRow[] => [
      { kind: 'group', cells: [{ text: name, span: columns.length + 1 }] },
      ...elsewhere === null ? [] : [elsewhereRow(elsewhere, columns.length)],
      ...parts.map((part): TableRow => ({
        kind: 'item', cells: [{ text: part.name, indent: 1 }, ...columns.map((column) => amountCell(column, plain(part.amounts), model))],
      })),
    ]),
  }];
}

/** Empty cells over and in columns that stand before the amounts. */
const before = (heads: readonly TableCell[], count: number): TableCell[] => [{ text: '', span: count + 1 }, ...heads.slice(1)];

/** The committee's income statement, with the earlier years that the report's sheet shows. */
export function statementBlocks(model: ReportModel): Block[] {
  const columns = amountColumnsOf(model, model.statement);
  const years = statementYears(model);
  const heads = headsOf(columns, amountsIn(model), false, model);
  const withYears = heads.map((cells, at) => (at < heads.length - 1 ? before(cells, years.length)
    : [...cells.slice(0, 1), ...years.map((year) => ({ text: earlierHead(year, model) })), ...cells.slice(1)]));
  return [{
    kind: 'table', columns: ['name', ...[...years, ...columns].map(() => 'number' as const)], heads: withYears,
    rows: model.statement.map((line): TableRow => ({
      kind: lineKind(line),
      cells: [
        { text: line.name, ...line.kind === 'ofWhich' ? { indent: 1 } : {} },
        ...years.map((year) => valueCell(earlierFigure(line, year)?.value, amountFormat(model.unit), model.language)),
        ...columns.map((column) => amountCell(column, plain(line.amounts), model)),
      ],
    })),
  }];
}
