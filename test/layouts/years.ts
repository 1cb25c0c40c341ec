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

/** Texts on another sheet that name years of no outcome. */
const ELSEWHERE = [
  'Flerårsplan 2026–2029', 'Budget 2027 med plan 2028–2029', 'Kommunens mål 2030', 'Fossilfri kommun senast 2030', 'Mandatperioden 2023–2026',
  'Nämnden planerar för ökat behov av platser till 2030 enligt befolkningsprognosen.', 'Ny skola står klar 2028.', 'Ny idrottshall invigs i augusti 2028.',
];

const elsewhere = ELSEWHERE.map((text): Layout => ({
  name: `"${text}" on another sheet is not the year that is followed up`,
  workbook: workbook(undated, sheet('Plan', `\n${text}\n`)),
  period: '2026-08', areas: read, silent: ['periodMissing', 'otherYearColumn'],
}));

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
    name: 'goals for a year to come beside a follow-up whose title says its own',
    workbook: workbook(sheet('Mål', `
      Verksamhetsplan 2026-2029, mål

      Indikator | Mål 2026 | Mål 2029 | Utfall aug 2026
      Nöjda hyresgäster, % | minst 80 | minst 90 | 78
      Energi, kWh/m2 | högst 140 | högst 120 | 138
      `), undated),
    period: '2026-08', areas: read,
  },
  {
    name: 'a month with its year on a cover sheet comes before the years of goals',
    workbook: workbook(sheet('Omslag', `
      Månadsrapport augusti 2026
      Kommunens mål 2030
      `), sheet('Drift', `
      Fastighetsnämnden, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Skola | -78600 | -51870 | -78000 | 600
      Omsorg | -47700 | -32560 | -48700 | -1000
      `)),
    period: '2026-08',
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
  ...elsewhere,
  {
    name: 'the titles of the economy\'s own sheet tell the month and the year before a plan\'s, whatever stands first',
    workbook: workbook(sheet('Plan', '\nLokalförsörjningsplan 2026–2035\n'), sheet('Drift', `
      Fastighetsnämnden per 31 augusti 2026
      Tkr | Budget ack | Utfall ack | Avvikelse | Årsbudget | Prognos | Avvikelse
      Skola | 52400 | 51870 | 530 | 78600 | 78000 | 600
      Omsorg | 31800 | 32560 | -760 | 47700 | 48700 | -1000
      `)),
    period: '2026-08', areas: read,
  },
  {
    name: 'a goal in the title of the economy\'s own sheet is no year of its outcome',
    workbook: workbook(sheet('Drift', `
      Fastighetsnämnden, på väg mot mål 2030
      Tkr | Utfall jan-aug | Budget 2026 | Prognos 2026
      Skola | 51870 | 78600 | 78000
      Energi | 17240 | 29400 | 27900
      `)),
    period: '2026-08', areas: `
      name | actual | budget | forecast
      Skola | -51870 | -78600 | -78000
      Energi | -17240 | -29400 | -27900`,
  },
  {
    name: 'a front page still tells the year and the month where the economy\'s own sheets do not',
    workbook: workbook(sheet('Framsida', '\nDelårsrapport augusti 2025\n'), sheet('Drift', `
      Tkr | Utfall | Budget 2025 | Prognos | Budget 2026
      Skola | 51870 | 78600 | 78000 | 80000
      Energi | 17240 | 29400 | 27900 | 30000
      `)),
    period: '2025-08', areas: `
      name | actual | budget | forecast
      Skola | -51870 | -78600 | -78000
      Energi | -17240 | -29400 | -27900`,
  },
  {
    name: 'a span of years alone is no period: it is asked for',
    workbook: workbook(sheet('Drift', `
      Flerårsplan 2026-2029
      Tkr | Utfall | Budget | Prognos
      Skola | 51870 | 78600 | 78000
      Energi | 17240 | 29400 | 27900
      `)),
    period: null, tells: ['periodMissing'],
  },
  {
    name: 'the budget and the forecast of another year than the period\'s are left, and it is said',
    workbook: workbook(sheet('Drift', `
      Uppföljning augusti 2026
      Tkr | Utfall jan-aug | Budget 2025 | Prognos 2025
      Skola | 51870 | 78600 | 78000
      Energi | 17240 | 29400 | 27900
      `)),
    period: '2026-08', tells: ['otherYearColumn'], areas: `
      name | actual | budget | forecast
      Skola | -51870 | - | -
      Energi | -17240 | - | -`,
  },
  {
    name: 'a coming year\'s budget beside the year\'s own is no loss, and nothing is said',
    workbook: workbook(sheet('Drift', `
      Uppföljning augusti 2026
      Tkr | Utfall jan-aug | Budget 2026 | Prognos 2026 | Budget 2027
      Skola | 51870 | 78600 | 78000 | 80000
      Energi | 17240 | 29400 | 27900 | 30000
      `)),
    period: '2026-08', silent: ['otherYearColumn'], areas: `
      name | actual | budget | forecast
      Skola | -51870 | -78600 | -78000
      Energi | -17240 | -29400 | -27900`,
  },
];
