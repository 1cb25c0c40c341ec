import { formatRange } from '../../../values/cell';
import type { PlanDataBars, SheetPlan } from '../../../workbook/sheetPlan';
import { argb } from './dialect';

/**
 * Bars in cells. The rule of the first format has no zero of its own, so Excel 2010 and later follow what stands beside it
 * under the same id: ECMA-376 part 1, 18.3.1.28 (CT_DataBar); [MS-XLSX] 2.6.30 (CT_DataBar) and 2.2.4.1.
 */

const extension = { main: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main', cells: 'http://schemas.microsoft.com/office/excel/2006/main' } as const;
const ofRule = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const ofSheet = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The same from run to run. */
const idOf = (at: number): string => `{6C1D0B52-9B7E-4E5F-8A36-${at.toString(16).toUpperCase().padStart(12, '0')}}`;

/** Below the conditional formats, of which each has a priority of its own. */
const ruleXml = ({ conditionalFormats }: SheetPlan, { color }: PlanDataBars, at: number): string =>
  `<cfRule type="dataBar" priority="${conditionalFormats.length + at + 1}"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${argb(color)}"/></dataBar>`
  + `<extLst><ext xmlns:x14="${extension.main}" uri="${ofRule}"><x14:id>${idOf(at)}</x14:id></ext></extLst></cfRule>`;

/** The conditional format of the same cells that bars stand with: LibreOffice draws what one element says of a cell. */
const hostOf = ({ conditionalFormats }: SheetPlan, { range }: PlanDataBars): number =>
  conditionalFormats.findIndex((format) => formatRange(format.range) === formatRange(range));

/** The rules of bars that stand with a conditional format. */
export const dataBarRuleFor = (plan: SheetPlan, format: number): string =>
  (plan.dataBars ?? []).map((bars, at) => (hostOf(plan, bars) === format ? ruleXml(plan, bars, at) : '')).join('');

/** Bars whose cells have no other format. */
export const dataBarsXml = (plan: SheetPlan): string => (plan.dataBars ?? []).map((bars, at) => (hostOf(plan, bars) === -1
  ? `<conditionalFormatting sqref="${formatRange(bars.range)}">${ruleXml(plan, bars, at)}</conditionalFormatting>` : '')).join('');

/** The last element of the sheet. */
export function dataBarsExtension({ dataBars = [] }: SheetPlan): string {
  if (dataBars.length === 0) return '';
  // Said outright: LibreOffice draws what is only said to be the same in red.
  const each = dataBars.map(({ range, color, axisColor }, at) =>
    `<x14:conditionalFormatting xmlns:xm="${extension.cells}"><x14:cfRule type="dataBar" id="${idOf(at)}">`
    + '<x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="0">'
    + `<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:fillColor rgb="${argb(color)}"/><x14:negativeFillColor rgb="${argb(color)}"/><x14:axisColor rgb="${argb(axisColor)}"/></x14:dataBar></x14:cfRule>`
    + `<xm:sqref>${formatRange(range)}</xm:sqref></x14:conditionalFormatting>`);
  return `<extLst><ext xmlns:x14="${extension.main}" uri="${ofSheet}"><x14:conditionalFormattings>${each.join('')}</x14:conditionalFormattings></ext></extLst>`;
}
