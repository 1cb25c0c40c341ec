import { sheet, workbook, type Layout } from './build';

/** Pivot tables pasted beside what is followed up: without a unit, their groups as rows over their lines. */

const PIVOT = (rows: string) => sheet('Pivot', `
      Radetiketter | Summa av Budget | Summa av Utfall
      ${rows}
      `);

const COMMITTEE = sheet('Uppföljning', `
      Fritidsnämnden, uppföljning april 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
      Bad | 21302 | 7411 | 21600 | -298
      Idrott | 34117 | 11206 | 34000 | 117
      Summa | 55419 | 18617 | 55600 | -181
      `);

const AREAS = `
      name | budget | actual | forecast | variance
      Bad | -21302 | -7411 | -21600 | -298
      Idrott | -34117 | -11206 | -34000 | 117`;

export const pivotLayouts: readonly Layout[] = [
  {
    name: 'a pivot table in kronor of the areas\' units before the committee\'s table in tkr',
    workbook: workbook(PIVOT(`Bad | 21302000 | 7411000
      Badhuset | 14207500 | 5100250
      Utomhusbadet | 7094500 | 2310750
      Idrott | 34117000 | 11206000
      Ishallen | 20112000 | 6804000
      Sporthallen | 14005000 | 4402000
      Totalsumma | 55419000 | 18617000`), COMMITTEE),
    unit: 'tkr', areas: AREAS, total: `
      budget | actual | forecast | variance
      -55419 | -18617 | -55600 | -181`,
    tells: ['unitBySize'], kinds: { Pivot: 'areas', Uppföljning: 'areas' },
  },
  {
    name: 'the same areas in tkr on a sheet that says no unit',
    workbook: workbook(PIVOT(`Bad | 21302 | 7411
      Idrott | 34117 | 11206
      Totalsumma | 55419 | 18617`), COMMITTEE),
    unit: 'tkr', areas: AREAS, silent: ['unitBySize', 'unitMissing', 'areaConflict'],
  },
  {
    name: 'other amounts of the same areas on a sheet that says no unit give it none',
    workbook: workbook(sheet('I fjol', `
      Verksamhet | Bokslut 2025
      Bad | 20488
      Idrott | 33902
      `), COMMITTEE),
    unit: 'tkr', areas: `
      name | priorYear | budget | actual | forecast | variance
      Bad | -20488 | -21302 | -7411 | -21600 | -298
      Idrott | -33902 | -34117 | -11206 | -34000 | 117`, silent: ['unitBySize', 'unitMissing'],
  },
];
