import ExcelJS from 'exceljs';

/**
 * A workbook with a sheet for each area, whose rows are the area's parts: `counts` of them by area. `isGross`: with
 * income and costs apart.
 */
export async function partsWorkbook(counts: Readonly<Record<string, number>>, isGross: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [area, count] of Object.entries(counts)) {
    const rows = Array.from({ length: count }, (_, at) => [...isGross ? [10, -110 - at] : [], -100 - at, -90 - at]);
    workbook.addWorksheet(area).addRows([
      [`Verksamhetsområde ${area}`], ['Belopp i tkr'],
      ['Enhet', ...isGross ? ['Intäkter jan-aug 2024', 'Kostnader jan-aug 2024'] : [], 'Utfall jan-aug 2024', 'Budget jan-aug 2024'],
      ...rows.map((amounts, at) => [`Enhet ${at + 1}`, ...amounts]),
      ['Summa', ...(rows[0] ?? []).map((_, column) => rows.reduce((sum, amounts) => sum + (amounts[column] ?? 0), 0))],
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
