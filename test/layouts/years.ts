import { sheet, workbook, type Layout } from './build';

const undated = sheet('Drift', `
  Fastighetsnämnden januari-augusti 2026
  Tkr | Budget jan-aug | Utfall jan-aug | Avvikelse | Budget 2026 | Prognos 2026 | Avvikelse
  Skola | 52400 | 51870 | 530 | 78600 | 78000 | 600
  Omsorg | 31800 | 32560 | -760 | 47700 | 48700 | -1000
  `);
const read = `
  name | budgetToDate | actual | budget | forecast | variance
  Skola | -52400 | -51870 | -78600 | -78000 | 600
  Omsorg | -31800 | -32560 | -47700 | -48700 | -1000`;

const budgeted = sheet('Drift', `
  Fastighetsnämnden, uppföljning augusti, tkr
  Verksamhet | Budget 2026 | Utfall | Prognos | Avvikelse
  Skola | -78600 | -51870 | -78000 | 600
  Omsorg | -47700 | -32560 | -48700 | -1000
  `);

/** Which of the years that a workbook names it follows up. */
export const yearLayouts: readonly Layout[] = [
  {
    name: 'a span of years in the title of a plan is no year of the follow-up',
    workbook: workbook(sheet('Projekt', `
      Projektportfölj 2026–2029, lokaler
      tkr

      Projekt | Total budget | Utfall 2026 | Budget 2026 | Plan 2027
      Ekskolan | 215000 | 52110 | 71000 | 56000
      Simhallen | 46000 | 24875 | 36700 | 0
      `), undated),
    period: '2026-08', areas: read,
  },
  {
    name: 'the year of a plan beside a follow-up with a title of its own',
    workbook: workbook(sheet('Investeringsplan', `
      Investeringsplan 2027, tkr

      Projekt | Total budget | Plan 2027
      Ekskolan | 215000 | 52110
      Simhallen | 46000 | 24875
      `), undated),
    period: '2026-08', areas: read,
  },
  {
    name: 'the budget tells the year before the title of volumes for the coming one does',
    workbook: workbook(sheet('Volymer', `
      Volymer inför budget 2027

      Volym | Budget | Utfall | Prognos
      Elever | 460 | 450 | 455
      Platser | 800 | 790 | 795
      `), budgeted),
    period: '2026-08',
    areas: `
      name | budget | actual | forecast
      Skola | -78600 | -51870 | -78000
      Omsorg | -47700 | -32560 | -48700`,
  },
  {
    name: 'the title of volumes tells the year where nothing else does',
    workbook: workbook(sheet('Volymer', `
      Volymer augusti 2026

      Volym | Budget | Utfall | Prognos
      Elever | 460 | 450 | 455
      Platser | 800 | 790 | 795
      `), sheet('Drift', `
      Fastighetsnämnden, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Skola | -78600 | -51870 | -78000 | 600
      Omsorg | -47700 | -32560 | -48700 | -1000
      `)),
    period: '2026-08',
  },
  {
    name: 'what a cover sheet states as the period comes before the year of another title',
    workbook: workbook(sheet('Försättsblad', `
      Månadsrapport
      Period: | 2026-08
      `), budgeted),
    period: '2026-08',
  },
];
