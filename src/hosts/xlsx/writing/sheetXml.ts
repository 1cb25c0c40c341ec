import { formatRange, localAddress, type CellRange } from '../../../values/cell';
import type { PlanRow, PrintSetup, SheetPlan } from '../../../workbook/sheetPlan';
import { cellXml, looksLikeFormula } from './cellXml';
import { argb, xmlDeclaration, type Dialect } from './dialect';
import { formulaForFile } from './functions';
import { headerFooterText } from './headerFooter';
import type { KeptParts } from './keptParts';
import type { StyleBook } from './styleBook';
import { dataBarRuleFor, dataBarsExtension, dataBarsXml } from './dataBarXml';
import { escapeAttribute, escapeString, escapeText } from './xmlEdit';

export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleBook;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly tabSelected: boolean;
  /** The relationship to the sheet's drawing; null when it has none. */
  readonly drawingId: string | null;
  readonly kept: KeptParts;
}

/** The whole worksheet part of a plan. Its elements stand in the order that the format asks for. */
export function sheetXml(plan: SheetPlan, around: SheetSurroundings): string {
  const { dialect, kept } = around;
  return [
    `${xmlDeclaration}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"${kept.namespaces}>`,
    `<sheetPr><tabColor rgb="${argb(plan.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${formatRange(extentOf(plan))}"/>`,
    sheetViewXml(plan, around),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columnWidths),
    `<sheetData>${rowsXml(plan, around)}</sheetData>`,
    mergesXml(plan.merges),
    conditionalFormatsXml(plan, around.styles),
    dataBarsXml(plan),
    validationsXml(plan),
    kept.hyperlinks,
    printXml(plan.print),
    kept.customProperties,
    // Excel's green corners, on formulas that differ from their neighbours, are no news in a report.
    `<ignoredErrors><ignoredError sqref="${formatRange(extentOf(plan))}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
    around.drawingId === null ? '' : `<drawing r:id="${around.drawingId}"/>`,
    kept.legacyDrawing,
    kept.picture,
    dataBarsExtension(plan),
    '</worksheet>',
  ].join('');
}

function extentOf(plan: SheetPlan): CellRange {
  const right = plan.rows.reduce((most, row) => Math.max(most, row.cells.length), 1) - 1;
  return { top: 0, left: 0, bottom: Math.max(plan.rows.length, 1) - 1, right };
}

function sheetViewXml(plan: SheetPlan, around: SheetSurroundings): string {
  const view = '<sheetView' + (plan.showGridlines ? '' : ' showGridLines="0"')
    + (around.tabSelected ? ' tabSelected="1"' : '') + around.kept.zoom + ' workbookViewId="0"';
  if (plan.frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const first = localAddress(plan.frozenRows, 0);
  return `<sheetViews>${view}><pane ySplit="${plan.frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`
    + `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

/** The file counts the padding that Excel's dialog leaves out: 5 of the 7 pixels that a digit takes in the default font. */
const fileWidth = (characters: number): number => Math.min(widest, Math.trunc(((characters * 7 + 5) / 7) * 256) / 256);

/** What Excel takes of a column's width and of a row's height. */
const widest = 255;
const highest = 409.5;

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    `<col min="${index + 1}" max="${index + 1}" width="${width === 0 ? 0 : fileWidth(width)}"${width === 0 ? ' hidden="1"' : ''} customWidth="1"/>`);
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

const rowsXml = (plan: SheetPlan, around: SheetSurroundings): string =>
  plan.rows.map((row, index) => rowXml(row, index, plan, around)).join('');

function rowXml(row: PlanRow, index: number, plan: SheetPlan, around: SheetSurroundings): string {
  const cells = row.cells.map((cell, column) => {
    if (!cell) return '';
    const style = plan.styles[cell.style] ?? {};
    const asText = cell.formula === undefined && looksLikeFormula(cell.value);
    const format = around.styles.cellFormat(style, plan.font, asText);
    return cellXml(cell, index, column, format, around.date1904 && showsDate(style.numberFormat) ? days1904 : 0);
  }).join('');
  const height = row.height === undefined ? '' : ` ht="${Math.min(highest, row.height)}" customHeight="1"`;
  return cells === '' && height === '' ? '' : `<row r="${index + 1}"${height}>${cells}</row>`;
}

/** From the 1900 system's day 0 to the 1904 system's. */
const days1904 = 1462;

const showsDate = (format: string | undefined): boolean =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));

/** One cell is no merge: Excel would call the file damaged. */
function mergesXml(merges: readonly CellRange[]): string {
  const real = merges.filter((range) => range.top !== range.bottom || range.left !== range.right);
  return real.length === 0 ? ''
    : `<mergeCells count="${real.length}">${real.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('')}</mergeCells>`;
}

const formulaXml = (formula: string): string => escapeText(escapeString(formulaForFile(formula)));

const conditionalFormatsXml = (plan: SheetPlan, styles: StyleBook): string =>
  plan.conditionalFormats.map((format, index) =>
    `<conditionalFormatting sqref="${formatRange(format.range)}"><cfRule type="expression" dxfId="${styles.differential(format)}" `
    + `priority="${index + 1}"><formula>${formulaXml(format.formula)}</formula></cfRule>${dataBarRuleFor(plan, index)}</conditionalFormatting>`).join('');

function validationsXml(plan: SheetPlan): string {
  if (plan.validations.length === 0) return '';
  const each = plan.validations.map(({ range, list, message }) =>
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" '
    + `error="${escapeAttribute(escapeString(message.slice(0, longestMessage)))}" sqref="${formatRange(range)}">`
    + `<formula1>${escapeText(escapeString(`"${list.join(',').replaceAll('"', '""')}"`))}</formula1></dataValidation>`);
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** What Excel takes of a message, and of a list. */
const longestMessage = 225;
const longestList = 255;

/** A list in a cell's validation is one text with commas: Excel takes no empty or longer one, and no comma in an item. */
export const writableList = (list: readonly string[]): boolean =>
  list.length > 0 && list.join(',').length <= longestList && list.every((item) => !item.includes(',') && item !== '');

function printXml(print: PrintSetup): string {
  const { margins } = print;
  const breaks = print.breaksBefore.filter((row) => row > 0);
  return `<pageMargins left="${margins.left}" right="${margins.right}" top="${margins.top}" bottom="${margins.bottom}" header="0.3" footer="0.3"/>`
    + `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>`
    + `<headerFooter><oddHeader>${headerFooterText(print.header)}</oddHeader><oddFooter>${headerFooterText(print.footer)}</oddFooter></headerFooter>`
    + (breaks.length === 0 ? '' : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">`
      + `${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`);
}
