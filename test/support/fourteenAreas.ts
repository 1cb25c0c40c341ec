import ExcelJS from 'exceljs';

/** A nämnd with fourteen verksamheter and two years of months; amounts in tkr, drawn. */

export const fourteenAreas = [
  'Ledning', 'Förskola', 'Grundskola', 'Anpassad grundskola', 'Fritidshem', 'Gymnasieskola', 'Vuxenutbildning', 'Elevhälsa', 'Skolskjuts', 'Måltider', 'Lokaler', 'Kulturskola', 'Bibliotek', 'Fritidsgårdar',
] as const;

const budgets = [12_000, 84_000, 190_000, 21_000, 30_000, 96_000, 14_000, 11_000, 9_000, 26_000, 70_000, 8_000, 12_500, 9_500];
const deviations = [0, -2_600, -7_100, 150, 0, -300, 60, -120, -90, -40, 0, 30, -20, 10];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const areasSheet = 'Uppföljning';
/** Where an area's forecast stands. */
export const forecastCell = (area: (typeof fourteenAreas)[number]) => ({ sheet: areasSheet, row: 2 + fourteenAreas.indexOf(area), column: 3 });

export async function fourteenAreasBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(areasSheet);
  sheet.addRow(['Barn- och utbildningsnämnden, tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2024', 'Utfall jan-aug', 'Prognos 2024', 'Avvikelse']);
  const byMonth = book.addWorksheet('Utfall per månad');
  byMonth.addRow(['Utfall per månad 2023 och 2024, tkr']);
  byMonth.addRow(['Verksamhet', ...months.map((month) => `${month} 2023`), ...months.slice(0, 8).map((month) => `${month} 2024`)]);
  fourteenAreas.forEach((name, at) => {
    const budget = -(budgets[at] ?? 0);
    const forecast = budget + (deviations[at] ?? 0);
    const before = months.map((_, month) => Math.round((budget * 0.96 / 12) * (1 + 0.05 * Math.cos(at + month))));
    const now = months.slice(0, 8).map((_, month) => Math.round((forecast / 12) * (1 + 0.04 * Math.sin(at + month))));
    sheet.addRow([name, budget, now.reduce((sum, one) => sum + one, 0), forecast, forecast - budget]);
    byMonth.addRow([name, ...before, ...now]);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
