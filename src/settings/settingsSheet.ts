import type { SheetUnderstanding } from '../reading/meaning/kind/sheetKind';
import { sheetReference, type CellAddress } from '../values/cell';
import { formatPeriod, type Period } from '../values/period';
import type { Unit } from '../values/unit';
import { marks } from '../workbook/marks';
import type { CellStyle, PlanCell, PlanRow, PlanValidation, SheetPlan } from '../workbook/sheetPlan';
import { directionRows } from './directionRows';
import { columnChoiceCells, groupChoiceCells, rowChoiceCells } from './choiceRows';
import { decisionCells, ruleOffCells } from './findingRows';
import type { AssessedScorecard } from '../status/indicatorStatus';
import { FORECAST_COLUMN, forecastCellValues, forecastKey } from './forecastRows';
import { oneOffsText } from './oneOffChoices';
import { sharesText, yearsText } from './phasingChoices';
import { directionRow, type SettingsSection, type UnreadableSetting } from './readSettings';
import { defaultSettings, type AreaComment, type Settings } from './settings';
import {
  COLUMNS_HEADING, DIRECTIONS_HEADING, FINDINGS_HEADING, FORECASTS_HEADING, GROUPING_HEADING, ROWS_HEADING, RULES_OFF_HEADING, SHEETS_HEADING, columnHeads, columnWords, commentHeads, directionHeads, directionWords, findingHeads, forecastHeads, generalRows, groupingHeads, kindWords, languageWords,
  methodWords, phasingWords, rowHeads, rowRoleWords, ruleOffHeads, ruleWords, sectionWords, sheetHeads, signWords, type GeneralRow,
} from './words';

export interface SettingsContent {
  readonly settings: Settings;
  readonly sheets: readonly SheetUnderstanding[];
  readonly comments: readonly AreaComment[];
  /** The indicators, for those whose direction is not known without the user. */
  readonly scorecard: AssessedScorecard;
  /** What was read where the user has not decided. */
  readonly read: { readonly committee: string | null; readonly period: Period | null; readonly unit: Unit };
  /** Cells that could not be read: written back for the user to mend. */
  readonly unreadable: readonly UnreadableSetting[];
  /** The tab's name when it is made. */
  readonly name: string;
}

export const SETTINGS_NAME = 'Uppföljning inställningar';

const styles = [
  { vertical: 'top' },
  { fontSize: 16, bold: true, color: '#1B4F72' },
  { color: '#52606D', wrap: false },
  { fontSize: 12, bold: true, color: '#1B4F72', bottom: { weight: 'medium', color: '#1B4F72' } },
  { bold: true, color: '#52606D', bottom: { weight: 'thin', color: '#1F2933' } },
  { vertical: 'top', fill: '#F2F7FB', horizontal: 'left', bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', horizontal: 'left', wrap: true, bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', color: '#52606D', wrap: true, bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', fill: '#F2F7FB', horizontal: 'right', numberFormat: '#,##0;−#,##0;0', bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', fill: '#F2F7FB', horizontal: 'left', wrap: true, bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { vertical: 'top', fill: '#F2F7FB', horizontal: 'right', numberFormat: '#,##0.0;−#,##0.0;0.0', bottom: { weight: 'hairline', color: '#9AA5B1' } },
  { bold: true, color: '#52606D', horizontal: 'right', bottom: { weight: 'thin', color: '#1F2933' } },
] as const satisfies readonly CellStyle[];

const STYLE = { plain: 0, title: 1, muted: 2, heading: 3, head: 4, input: 5, copy: 6, note: 7, label: 8, amount: 9, text: 10, millions: 11, amountHead: 12 } as const;

const put = (value: PlanCell['value'], style: number): PlanCell => ({ value, style });

const THRESHOLD_ROWS: readonly GeneralRow[] = ['green', 'yellow', 'smallDeficit'];

function generalValues({ settings, read }: SettingsContent): Record<GeneralRow, { value: string | number | null; note: string }> {
  const said = (text: string | null) => (text === null ? '' : `Läst i arbetsboken: ${text}`);
  return {
    committee: { value: settings.committee, note: said(read.committee) },
    period: { value: settings.period ? formatPeriod(settings.period) : null, note: said(read.period ? formatPeriod(read.period) : null) },
    unit: { value: settings.unit, note: said(read.unit) },
    language: { value: languageWords[settings.language], note: 'svenska eller engelska' },
    green: { value: percentOf(settings.thresholds.green), note: 'Avvikelsen i procent av underlaget' },
    yellow: { value: percentOf(settings.thresholds.yellow), note: 'Därunder är statusen röd' },
    smallDeficit: { value: settings.thresholds.smallDeficit, note: 'Ett mindre underskott är grönt, oavsett procent' },
    indicatorRule: { value: ruleWords[settings.indicatorRule], note: `Någon av: ${Object.values(ruleWords).join(', ')}` },
    phasing: { value: settings.phasing && phasingWords[settings.phasing], note: 'Tom: den bästa som arbetsboken ger' },
    ownShares: { value: sharesText(settings.ownShares), note: 'Januari till december med semikolon emellan; summan är 100' },
    yearsLeftOut: { value: yearsText(settings.yearsLeftOut), note: 'År som inte liknar andra, med komma emellan' },
    oneOffs: { value: oneOffsText(settings.oneOffs), note: 'Till exempel: Hemtjänst 2024-03 räknas för sig; Hemtjänst 2024-05 fördelas över året' },
    reportName: { value: settings.reportName, note: 'Namnet när bladet skapas; döp annars om bladet själv' },
    hiddenSections: { value: settings.hiddenSections.map((section) => sectionWords[section]).join(', ') || null, note: `Någon av: ${Object.values(sectionWords).join(', ')}` },
    written: { value: settings.written?.date ?? null, note: 'Skrivs av programmet' },
    writtenFor: { value: settings.writtenFor ? formatPeriod(settings.writtenFor) : null, note: 'Skrivs av programmet; kommentarerna i rapporten hör till den' },
    fingerprint: { value: settings.written?.fingerprint ?? null, note: 'Skrivs av programmet; visar om källorna har ändrats sedan dess' },
  };
}

/** −0.005 → −0.5, without binary noise. */
const percentOf = (share: number): number => Math.round(share * 1e8) / 1e6;

const FIRST_GENERAL = 4;
const GENERAL = Object.keys(generalRows) as GeneralRow[];

/** Absolute addresses of the limits, for the report's formulas; `sheet` is the settings' tab as it is named now. */
export function limitCells(sheet: string): { green: string; yellow: string; smallDeficit: string } {
  const [green, yellow, smallDeficit] = THRESHOLD_ROWS.map((key) => `${sheetReference(sheet)}$B$${FIRST_GENERAL + GENERAL.indexOf(key) + 1}`);
  return { green: green ?? '', yellow: yellow ?? '', smallDeficit: smallDeficit ?? '' };
}

/** Heading and heads of the table of forecasts, which stands right under the general rows, so that its cells are known beforehand. */
const FIRST_FORECAST = FIRST_GENERAL + GENERAL.length + 3;

/** What keeps a decided forecast; low and high are null where it has none. */
export interface ForecastCells {
  readonly likely: CellAddress;
  readonly low: CellAddress | null;
  readonly high: CellAddress | null;
}

/** The cells of the decided forecasts, by `forecastKey`, for the report's formulas; `sheet` is the settings' tab as it is named now. */
export function forecastCells(sheet: string, { forecasts }: Pick<Settings, 'forecasts'>): ReadonlyMap<string, ForecastCells> {
  const found = new Map<string, ForecastCells>();
  forecasts.forEach(({ area, period, low, high }, index) => {
    const key = forecastKey(area, period);
    const at = (column: number): CellAddress => ({ sheet, row: FIRST_FORECAST + index, column });
    if (found.has(key)) return;
    found.set(key, {
      likely: at(FORECAST_COLUMN.likely), low: low === null ? null : at(FORECAST_COLUMN.low), high: high === null ? null : at(FORECAST_COLUMN.high),
    });
  });
  return found;
}

const WIDTHS = [34, 44, 44, 26, 15, 15, 60, 10, 12, 22];

/** Rows as high as their longest wrapped text: Excel does not fit what it did not type. */
function heightOf(cells: readonly (PlanCell | null)[]): number {
  const lines = cells.map((cell, column) => {
    const wraps = cell !== null && cell.style in styles && 'wrap' in (styles[cell.style] ?? {}) && cell.style !== STYLE.muted;
    return wraps && typeof cell.value === 'string'
      ? cell.value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 0.95) / (WIDTHS[column] ?? 20))), 0) : 1;
  });
  const title = cells[0]?.style === STYLE.title ? 26 : cells[0]?.style === STYLE.heading ? 22 : 0;
  return Math.max(title, Math.max(1, ...lines) * 14.5 + 2);
}

const isAmount = (column: number): boolean =>
  column === FORECAST_COLUMN.low || column === FORECAST_COLUMN.likely || column === FORECAST_COLUMN.high;

/** The rows of a table that could not be read, as they stood. */
function keptRows({ unreadable }: SettingsContent, wanted: SettingsSection, columns: number): PlanCell['value'][][] {
  const kept = new Map<string, PlanCell['value'][]>();
  for (const { section, row, column, text } of unreadable) {
    if (section !== wanted) continue;
    const values = kept.get(row) ?? Array.from({ length: columns }, () => null);
    values[column] = text;
    kept.set(row, values);
  }
  return [...kept.values()];
}

/** The decided forecasts in their order, which their addresses follow; last the rows that could not be read. */
const forecastRows = (content: SettingsContent): (readonly PlanCell['value'][])[] =>
  [...content.settings.forecasts.map(forecastCellValues), ...keptRows(content, 'forecasts', forecastHeads.length)];

/** The settings as a plain, visible sheet: readable and editable without the product. */
export function settingsSheet(content: SettingsContent): SheetPlan {
  const { settings, sheets, comments } = content;
  const rows: PlanRow[] = [];
  let section: SettingsSection = 'general';
  const add = (...cells: (PlanCell | null)[]) => {
    // What could not be read stands as it stood: an emptied cell would hide the mistake.
    const [label, second] = cells.map((cell) => String(cell?.value ?? ''));
    const key = section === 'directions' ? directionRow(label ?? '', second ?? '') : label;
    const kept = cells.map((cell, column) => {
      const unreadable = cell?.value == null
        ? content.unreadable.find((one) => one.section === section && one.row === key && one.column === column) : undefined;
      return cell && unreadable ? { ...cell, value: unreadable.text } : cell;
    });
    rows.push({ height: heightOf(kept), cells: kept });
  };
  add(put('Uppföljning – inställningar', STYLE.title));
  add(put('Ljusblå celler får ändras, här eller i panelen. En tom cell betyder att programmet läser av arbetsboken. Kommentarer redigeras i rapporten eller i panelen; här står de kvar när perioden är en annan och om ett område försvinner.', STYLE.muted));
  add();
  add(put('Allmänt', STYLE.heading), put(null, STYLE.heading), put(null, STYLE.heading));
  const values = generalValues(content);
  for (const key of GENERAL) {
    const input = key === 'written' || key === 'fingerprint' || key === 'writtenFor' ? STYLE.label : STYLE.input;
    const hidesMistake = (key === 'language' || key === 'indicatorRule') && settings[key] === defaultSettings[key]
      && content.unreadable.some((one) => one.section === 'general' && one.row === generalRows[key]);
    add(put(generalRows[key], STYLE.label), put(hidesMistake ? null : values[key].value, input), put(values[key].note, STYLE.note));
  }
  add();
  section = 'forecasts';
  const firstForecast = rows.length + 2;
  const forecasts = forecastRows(content);
  if (forecasts.length > 0) {
    add(put(FORECASTS_HEADING, STYLE.heading), ...forecastHeads.slice(1).map(() => put(null, STYLE.heading)));
    add(...forecastHeads.map((head, column) => put(head, isAmount(column) ? STYLE.amountHead : STYLE.head)));
  }
  for (const values of forecasts) {
    const amount = values[FORECAST_COLUMN.unit] === 'mnkr' ? STYLE.millions : STYLE.amount;
    add(...values.map((value, column) => put(value, isAmount(column) ? amount : STYLE.text)));
  }
  const lastForecast = rows.length - 1;
  if (forecasts.length > 0) add();
  section = 'sheets';
  add(put(SHEETS_HEADING, STYLE.heading), ...sheetHeads.slice(1).map(() => put(null, STYLE.heading)));
  add(...sheetHeads.map((head) => put(head, STYLE.head)));
  const firstSheet = rows.length;
  const inputs = sheets.filter(({ kind }) => kind !== 'own');
  for (const sheet of inputs) {
    const choice = settings.sheets.find((one) => one.sheet === sheet.name);
    add(put(sheet.name, STYLE.label),
      put(choice?.kind && choice.kind !== 'own' ? kindWords[choice.kind] : null, STYLE.input), put(choice?.area ?? null, STYLE.input),
      put(choice?.sign ? signWords[choice.sign] : null, STYLE.input), put(choice?.unit ?? null, STYLE.input),
      put(choice?.period ? formatPeriod(choice.period) : null, STYLE.input), put(sheet.reason.sv, STYLE.note));
  }
  const orphans = settings.sheets.filter(({ sheet }) => !inputs.some(({ name }) => name === sheet));
  for (const choice of orphans) {
    add(put(choice.sheet, STYLE.label), put(choice.kind && choice.kind !== 'own' ? kindWords[choice.kind] : null, STYLE.input), put(choice.area, STYLE.input),
      put(choice.sign ? signWords[choice.sign] : null, STYLE.input), put(choice.unit, STYLE.input), put(choice.period ? formatPeriod(choice.period) : null, STYLE.input), put('bladet finns inte', STYLE.note));
  }
  const lastSheet = rows.length - 1;
  add();
  const table = (heading: string, heads: readonly string[], cells: readonly (readonly PlanCell['value'][])[], style: number = STYLE.text) => {
    if (cells.length === 0) return;
    add(put(heading, STYLE.heading), ...heads.slice(1).map(() => put(null, STYLE.heading)));
    add(...heads.map((head) => put(head, STYLE.head)));
    for (const row of cells) add(...row.map((value) => put(value, style)));
    add();
  };
  section = 'columns';
  const firstColumn = rows.length + 2;
  table(COLUMNS_HEADING, columnHeads, [...settings.columnChoices.map(columnChoiceCells), ...keptRows(content, 'columns', columnHeads.length)], STYLE.input);
  section = 'rows';
  const firstRow = rows.length + 2;
  table(ROWS_HEADING, rowHeads, [...settings.rowChoices.map(rowChoiceCells), ...keptRows(content, 'rows', rowHeads.length)], STYLE.input);
  section = 'grouping';
  table(GROUPING_HEADING, groupingHeads, settings.grouping.map(groupChoiceCells), STYLE.input);
  section = 'directions';
  const directions = directionRows(content.scorecard, settings, content.unreadable);
  if (directions.length > 0) {
    add(put(DIRECTIONS_HEADING, STYLE.heading), ...directionHeads.slice(1).map(() => put(null, STYLE.heading)));
    add(...directionHeads.map((head) => put(head, STYLE.head)));
  }
  const firstDirection = rows.length;
  for (const { sheet, indicator, direction, note } of directions) {
    add(put(sheet, STYLE.label), put(indicator === '' ? null : indicator, STYLE.copy), put(direction && directionWords[direction], STYLE.input), put(note, STYLE.note));
  }
  const lastDirection = rows.length - 1;
  if (directions.length > 0) add();
  section = 'findings';
  table(FINDINGS_HEADING, findingHeads, settings.findingDecisions.map(decisionCells));
  section = 'rulesOff';
  table(RULES_OFF_HEADING, ruleOffHeads, settings.rulesOff.map(ruleOffCells));
  section = 'comments';
  add(put('Kommentarer', STYLE.heading), ...commentHeads.slice(1).map(() => put(null, STYLE.heading)));
  add(...commentHeads.map((head) => put(head, STYLE.head)));
  for (const { area, text, source, period, group, code } of comments) {
    add(put(area, STYLE.label), put(text === '' ? null : text, STYLE.copy), put(source === '' ? null : source, STYLE.note),
      ...[period && formatPeriod(period), group, code].map((value) => put(value, STYLE.label)));
  }
  return {
    mark: marks.settings, name: content.name, font: { name: 'Calibri', size: 10.5 }, styles,
    columnWidths: WIDTHS, rows, merges: [], conditionalFormats: [], charts: [], names: [],
    validations: [
      listOf(Object.values(ruleWords), FIRST_GENERAL + GENERAL.indexOf('indicatorRule'), FIRST_GENERAL + GENERAL.indexOf('indicatorRule'), 1),
      listOf(Object.values(phasingWords), FIRST_GENERAL + GENERAL.indexOf('phasing'), FIRST_GENERAL + GENERAL.indexOf('phasing'), 1),
      ...(lastForecast >= firstForecast ? forecastValidations(firstForecast, lastForecast) : []),
      ...(lastSheet >= firstSheet ? sheetValidations(firstSheet, lastSheet) : []),
      ...(settings.columnChoices.length > 0 ? [listOf(Object.values(columnWords), firstColumn, firstColumn + settings.columnChoices.length - 1, 3)] : []),
      ...(settings.rowChoices.length > 0 ? [listOf(Object.values(rowRoleWords), firstRow, firstRow + settings.rowChoices.length - 1, 4)] : []),
      ...(lastDirection >= firstDirection ? [listOf(Object.values(directionWords), firstDirection, lastDirection, 2)] : []),
    ],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: rows.length - 1, right: (forecasts.length > 0 ? forecastHeads : sheetHeads).length - 1 }, breaksBefore: [],
      header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: 'Sida &P av &N' },
      margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6 },
    },
    frozenRows: 0, showGridlines: false, tabColor: '#9AA5B1',
  };
}

const listOf = (words: readonly string[], top: number, bottom: number, column: number): PlanValidation =>
  ({ range: { top, bottom, left: column, right: column }, list: words, message: `Välj ${words.slice(0, 3).join(', ')}${words.length > 3 ? ' …' : ''}, eller lämna cellen tom.` });

const sheetValidations = (top: number, bottom: number): PlanValidation[] =>
  [listOf(Object.values(kindWords), top, bottom, 1), listOf(Object.values(signWords), top, bottom, 3), listOf(['kr', 'tkr', 'mnkr'], top, bottom, 4)];

const forecastValidations = (top: number, bottom: number): PlanValidation[] => [
  listOf(Object.values(methodWords), top, bottom, FORECAST_COLUMN.method), listOf(['kr', 'tkr', 'mnkr'], top, bottom, FORECAST_COLUMN.unit),
  listOf(['ja'], top, bottom, FORECAST_COLUMN.intoCell),
];
