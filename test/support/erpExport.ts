import ExcelJS from 'exceljs';

const units = ['Ledning', 'Förskola', 'Grundskola', 'Fritidshem', 'Gymnasium', 'Kultur', 'Bibliotek', 'Måltid'];

/** An ERP's list of 150 ansvar with their codes and a sum; amounts in tkr, drawn. */
export async function erpExport(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Ansvar');
  sheet.addRow(['Barn- och utbildningsnämnden, uppföljning per augusti 2024, tkr']);
  sheet.addRow(['Ansvar', 'Benämning', 'Budget 2024', 'Budget jan-aug', 'Utfall jan-aug', 'Prognos 2024']);
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < 150; at += 1) {
    const unit = Math.floor(at / 19);
    const budget = -(1_000 + ((at * 7_919) % 4_000));
    const toDate = Math.round((budget * 8) / 12);
    const amounts = [budget, toDate, toDate + ((at * 31) % 90) - 50, budget + ((at * 37) % 140) - 75];
    amounts.forEach((amount, column) => { sums[column] = (sums[column] ?? 0) + amount; });
    sheet.addRow([(unit + 1) * 1_000 + (at % 19), `${units[unit]} enhet ${at + 1}`, ...amounts]);
  }
  sheet.addRow(['', 'Summa', ...sums]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
