import { sheet, workbook, type Layout } from './build';

/** Changes since the last forecast with a plus for what is better: those of incomes go the other way than those of costs without a sign. */

const drawn = workbook(sheet('Drift', `
      Hamnnämnden, uppföljning per augusti 2025, tkr
      Verksamhet | Post | Årsbudget | Prognos mars | Prognos augusti | Avvikelse | Förändring sedan mars
      Kajer | Intäkter | 6900 | 6850 | 6990 | 90 | 140
      | Kostnader | 37800 | 37700 | 38600 | -800 | -900
      | Nettokostnad | 30900 | 30850 | 31610 | -710 | -760
      Farleder | Intäkter | 5050 | 5020 | 4970 | -80 | -50
      | Kostnader | 25310 | 24890 | 25510 | -200 | -620
      | Nettokostnad | 20260 | 19870 | 20540 | -280 | -670
      Muddring | Intäkter | 3080 | 3040 | 3160 | 80 | 120
      | Kostnader | 23460 | 23490 | 23210 | 250 | 280
      | Nettokostnad | 20380 | 20450 | 20050 | 330 | 400
      `));

const AREAS = {
  period: '2025-08', unit: 'tkr',
  areas: `
    name | budget | forecast | variance
    Kajer | -30900 | -31610 | -710
    Farleder | -20260 | -20540 | -280
    Muddring | -20380 | -20050 | 330`,
} satisfies Partial<Layout>;

export const turnedChangeLayouts: readonly Layout[] = [
  { ...AREAS, name: 'changes of incomes and of unsigned costs, each with a plus for what is better', workbook: drawn, silent: ['changeMismatch', 'varianceMismatch'] },
];
