import { Workbook } from 'exceljs';

export const areas = 40;
export const indicators = 200;

/** A table of areas with comments, and a scorecard: the same at every call. */
export async function largestWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const economy = workbook.addWorksheet('Sammanställning');
  economy.addRow(['Belopp i tkr']);
  economy.addRow(['Verksamhet', 'Bokslut 2023', 'Budget jan-aug 2024', 'Utfall jan-aug 2024', 'Avvikelse jan-aug', 'Budget 2024', 'Prognos 2024', 'Avvikelse helår', 'Kommentar']);
  for (let area = 1; area <= areas; area += 1) {
    const [budget, variance] = [-10_000 - area * 137, (area % 7) * 90 - 250];
    economy.addRow([`Verksamhetsområde ${area}`, budget + 300, Math.round(budget * 0.66), Math.round(budget * 0.66) + variance, variance, budget, budget + variance, variance,
      `Avvikelsen förklaras av fler ärenden än väntat inom enhet ${area} och av vakanta tjänster under våren.`]);
  }
  const scorecard = workbook.addWorksheet('Styrkort');
  scorecard.addRow(['Mätetal', 'Utfall 2022', 'Utfall 2023', 'Målvärde 2024', 'Utfall 2024']);
  for (let indicator = 1; indicator <= indicators; indicator += 1) {
    scorecard.addRow([`Andel nöjda brukare i enkät ${indicator}, %`, 60 + (indicator % 20), 62 + (indicator % 19), 80, 65 + (indicator % 25)]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
