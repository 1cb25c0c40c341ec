import ExcelJS from 'exceljs';

/**
 * A nämnd with fourteen verksamheter, and last year's months; amounts in tkr, drawn. It says no month, and its heads
 * stand as well in a closed year as in one that goes on: the month is asked for.
 */

const areas = [
  'Ledning', 'Förskola', 'Grundskola', 'Anpassad grundskola', 'Fritidshem', 'Gymnasieskola', 'Vuxenutbildning', 'Elevhälsa', 'Skolskjuts', 'Måltider', 'Lokaler', 'Kulturskola', 'Bibliotek', 'Fritidsgårdar',
] as const;

const budgets = [12_000, 84_000, 190_000, 21_000, 30_000, 96_000, 14_000, 11_000, 9_000, 26_000, 70_000, 8_000, 12_500, 9_500];
const deviations = [0, -2_600, -7_100, 150, 0, -300, 60, -120, -90, -40, 0, 30, -20, 10];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const sheetName = 'Uppföljning';
/** Where an area's forecast stands. */
export const forecastCell = (area: (typeof areas)[number]) => ({ sheet: sheetName, row: 2 + areas.indexOf(area), column: 5 });

export async function fourteenAreasBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  sheet.addRow(['Barn- och utbildningsnämnden, tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2024', 'Utfall 2024', 'Avvikelse', 'Helårsbudget 2024', 'Helårsprognos 2024']);
  const byMonth = book.addWorksheet('Utfall per månad');
  byMonth.addRow(['Utfall per månad 2023, tkr']);
  byMonth.addRow(['Verksamhet', ...months.map((month) => `${month} 2023`)]);
  areas.forEach((name, at) => {
    const budget = -(budgets[at] ?? 0);
    const forecast = budget + (deviations[at] ?? 0);
    const toDate = Math.round((budget * 8) / 12);
    const outcome = months.slice(0, 8).reduce((sum, _, month) => sum + Math.round((forecast / 12) * (1 + 0.004 * Math.sin(at + month))), 0);
    sheet.addRow([name, toDate, outcome, outcome - toDate, budget, forecast]);
    byMonth.addRow([name, ...months.map((_, month) => Math.round((budget * 0.96 / 12) * (1 + 0.05 * Math.cos(at + month))))]);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
