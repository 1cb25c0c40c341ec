import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | actual | forecast | variance
      Rektor | -1690 | -680 | -1657 | 33
      Teori | -901 | -377 | -891 | 10
      Yrke | -4907 | -2127 | -4757 | 150`;

const HEAD = `Gymnasienämnden
      Uppföljning maj 2026, tkr
      Verksamhet | Budget | Utfall maj ack | Prognos | Avvikelse`;

/** A hidden row above the one that replaced it, which alone the sum holds. */
const REPLACED: readonly Layout[] = [
  {
    name: 'a hidden earlier version of a row is not counted: the sum leaves it out',
    workbook: workbook(sheet('Maj', `
      ${HEAD}
      Rektor | 1690 | 680 | 1657 | 33
      Teori | 901 | 377 | 891 | 10
      Yrke | 4907 | 1978 | 4821 | 86
      Yrke | 4907 | 2127 | 4757 | 150
      Summa | 7498 | 3184 | 7305 | 193
      `, { hiddenRows: [5] })),
    areas: AREAS, tells: ['rowsAside'], silent: ['hiddenRowsCounted', 'wholeDiffers', 'totalMismatch'],
  },
  {
    name: 'a hidden earlier version below a total on top',
    workbook: workbook(sheet('Maj', `
      ${HEAD}
      Totalt | 7498 | 3184 | 7305 | 193
      Rektor | 1690 | 680 | 1657 | 33
      Teori | 901 | 377 | 891 | 10
      Yrke | 4907 | 2127 | 4757 | 150
      Yrke | 4907 | 1978 | 4821 | 86
      `, { hiddenRows: [7] })),
    areas: AREAS, tells: ['rowsAside'], silent: ['hiddenRowsCounted', 'wholeDiffers', 'totalMismatch'],
  },
  {
    name: 'a hidden row of a name of its own counts, and is told',
    workbook: workbook(sheet('Maj', `
      ${HEAD}
      Rektor | 1690 | 680 | 1657 | 33
      Teori | 901 | 377 | 891 | 10
      Vuxna | 4907 | 1978 | 4821 | 86
      Yrke | 4907 | 2127 | 4757 | 150
      Summa | 7498 | 3184 | 7305 | 193
      `, { hiddenRows: [5] })),
    areas: `
      name | budget | actual | forecast | variance
      Rektor | -1690 | -680 | -1657 | 33
      Teori | -901 | -377 | -891 | 10
      Vuxna | -4907 | -1978 | -4821 | 86
      Yrke | -4907 | -2127 | -4757 | 150`,
    tells: ['hiddenRowsCounted'],
  },
];

export const hiddenVersionLayouts: readonly Layout[] = REPLACED;
