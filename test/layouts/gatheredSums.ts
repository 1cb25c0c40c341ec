import { sheet, workbook, type Layout } from './build';

const read = (name: string, drawing: string, total = '-208500 | -136700'): Layout => ({
  name, period: '2026-08', silent: ['sumMismatch', 'wholeDiffers', 'totalMismatch', 'rowsBelowSum', 'rowsAside'],
  workbook: workbook(sheet('Uppf', `
      Omsorgsnämnden, augusti 2026, tkr
      Verksamhet | Budget 2026 | Utfall aug 2026 | Prognos 2026${UNITS}${drawing}
      `)), areas: `\n name | budget | actual | forecast${UNITS}`, total: `budget | actual\n ${total}`,
});

const UNITS = `
      Lotsen | -38800 | -26100 | -38200
      Kompassen | -56200 | -36500 | -55300
      Ankaret | -36000 | -23000 | -37000
      Bryggan | -24100 | -16000 | -23400
      Fyren | -40300 | -25800 | -40300
      Skutan | -13100 | -9300 | -12800`;

/** Sums gathered below all that they sum: each of a run of the rows above them, or of the sums right before it. */
export const gatheredSumLayouts: readonly Layout[] = [
  read('two sums at the end, and the committee\'s own row', `
      Summa Inre | -95000 | -62600 | -93500
      Summa Yttre | -113500 | -74100 | -113500
      Omsorgsnämnden | -208500 | -136700 | -207000`),
  read('sums at the end, one of a single area, and their total', `
      Summa Inre | -95000 | -62600 | -93500
      Summa Mellersta | -100400 | -64800 | -100700
      Summa Yttre | -13100 | -9300 | -12800
      Totalt | -208500 | -136700 | -207000`),
  read('sums of sums among those at the end', `
      Summa Inre | -95000 | -62600 | -93500
      Summa Mellersta | -60100 | -39000 | -60400
      Summa Land | -155100 | -101600 | -153900
      Summa Yttre | -53400 | -35100 | -53100
      Totalt | -208500 | -136700 | -207000`),
];
