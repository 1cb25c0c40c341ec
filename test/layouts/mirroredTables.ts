import { sheet, workbook, type Layout } from './build';

/** Tables that begin with their amounts, and end with the names. */

const areas = `
      name | budget | actual | forecast | variance
      Bibliotek | -18240 | -12100 | -18180 | 60
      Museum | -9000 | -6400 | -9400 | -400
      Kulturskola | -4300 | -2800 | -4300 | 0`;
const total = 'budget | actual | forecast | variance\n -31540 | -21300 | -31880 | -340';

const mirrored = (name: string, heads: string, rows: readonly string[]): Layout => ({
  name, period: '2026-08', kinds: { Aug: 'areas' }, areas, total,
  workbook: workbook(sheet('Aug', `
      Kulturnämnden, augusti 2026, tkr

      ${heads}
      ${rows.join('\n      ')}
      `)),
});

export const mirroredTableLayouts: readonly Layout[] = [
  mirrored('names right of all amounts', 'Avvikelse | Prognos 2026 | Utfall jan-aug | Budget 2026 | Verksamhet', [
    '60 | -18180 | -12100 | -18240 | Bibliotek', '-400 | -9400 | -6400 | -9000 | Museum', '0 | -4300 | -2800 | -4300 | Kulturskola', '-340 | -31880 | -21300 | -31540 | Summa']),
  mirrored('names right of all amounts, and comments left of them', 'Kommentar | Avvikelse | Prognos 2026 | Utfall jan-aug | Budget 2026 | Verksamhet', [
    'Vakanser | 60 | -18180 | -12100 | -18240 | Bibliotek', ' | -400 | -9400 | -6400 | -9000 | Museum', ' | 0 | -4300 | -2800 | -4300 | Kulturskola', ' | -340 | -31880 | -21300 | -31540 | Summa']),
  mirrored('names right of all amounts, with codes before them and comments after', 'Avvikelse | Prognos 2026 | Utfall jan-aug | Budget 2026 | Verksamhet | Kommentar', [
    '60 | -18180 | -12100 | -18240 | 310 Bibliotek | Vakanser', '-400 | -9400 | -6400 | -9000 | 320 Museum | Dyrare el', '0 | -4300 | -2800 | -4300 | 330 Kulturskola | ', '-340 | -31880 | -21300 | -31540 | Summa | ']),
  mirrored("names between this year's amounts and last year's", 'Avvikelse | Prognos 2026 | Utfall jan-aug | Budget 2026 | Verksamhet | Budget 2025 | Utfall 2025', [
    '60 | -18180 | -12100 | -18240 | Bibliotek | -17800 | -17900', '-400 | -9400 | -6400 | -9000 | Museum | -8800 | -8700', '0 | -4300 | -2800 | -4300 | Kulturskola | -4200 | -4250', '-340 | -31880 | -21300 | -31540 | Summa | -30800 | -30850']),
];
