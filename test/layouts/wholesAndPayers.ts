import { sheet, workbook, type Layout } from './build';

/** Rows among areas that are none by their names, their size or what they pay for: never counted in silence. */

const HEADS = `
      Skärgårdsnämnden
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025 | Utfall aug | Prognos 2025`;

const OWN = `
      Färjor | -41200 | -27350 | -41500
      Bryggor | -12800 | -8410 | -12600`;

const SHORE = `
      Stränder | -8300 | -5610 | -8350`;

const among = (name: string, row: string, rest: Partial<Layout>): Layout => ({ name, workbook: workbook(sheet('Drift', `${HEADS}${OWN}${row === '' ? '' : `\n      ${row}`}${SHORE}\n      `)), ...rest });

const TOLD = { tells: ['areaWithoutName'], unsure: ['budget', 'actual', 'forecast'] } as const;

const READ = { areas: 'name | budget\n Färjor | -41200\n Bryggor | -12800\n Stränder | -8300', total: 'budget | actual | forecast\n -62300 | -41370 | -62450' } as const;

const PAID = `
      Summa | -62300 | -41370 | -62450
      Finansiering | 62300 | 41500 | 62300`;

export const wholeAndPayerLayouts: readonly Layout[] = [
  among('areas and nothing else', '', { ...READ, unsure: [], silent: ['areaWithoutName', 'unitConflict'] }),
  among('a quarter among the areas', 'Kvartal 2 | -4100 | -3900 | -4200', TOLD),
  among('a month among the areas', 'Augusti 2025 | -4100 | -3900 | -4200', TOLD),
  among('a unit among the areas', 'tkr | 41 | 39 | 42', TOLD),
  among('a measure of another time among the areas', 'Utfall föregående år | -40100 | -26800 | -40900', TOLD),
  among('areas whose names hold a word for a measure', 'Budget- och skuldrådgivning | -900 | -590 | -900', { silent: ['areaWithoutName'], unsure: [] }),
  among('an area called for a plan', 'Plan | -900 | -590 | -900', { silent: ['areaWithoutName'], unsure: [] }),
  {
    name: 'areas in kronor below areas in thousands', tells: ['unitConflict'], unsure: ['budget', 'actual', 'forecast'],
    workbook: workbook(sheet('Drift', `${HEADS}${OWN}${SHORE}
      Hamnkontor | -9120450 | -6080120 | -9230000
      Gästhamnar | -22314800 | -14880300 | -22500000
      `)),
  },
  {
    name: 'areas of very unlike size in one unit', silent: ['unitConflict'], unsure: [],
    workbook: workbook(sheet('Drift', `${HEADS}${OWN}
      Nämnd | -310 | -205 | -310
      Revision | -95 | -60 | -95
      Skolor | -512300 | -340800 | -514000
      `)),
  },
  {
    name: 'what finances the areas, between their sum and a result', tells: ['payerAsArea'], unsure: ['budget', 'actual', 'forecast'],
    workbook: workbook(sheet('Drift', `${HEADS}${OWN}${SHORE}${PAID}
      Resultat | 0 | 130 | -150
      `)),
  },
  {
    name: 'a committee for finance among committees and below their sum', silent: ['payerAsArea'],
    workbook: workbook(sheet('Drift', `${HEADS}
      Skolnämnden | -41200 | -27350 | -41500
      Vårdnämnden | -12800 | -8410 | -12600
      Kulturnämnden | -8300 | -5610 | -8350${PAID}
      Resultat | 0 | 130 | -150
      `)),
  },
  {
    name: 'a total that no one spends, in the unit that a note of a chart names', tells: ['unitConflict'],
    workbook: workbook(sheet('Drift', `${HEADS.replace(', tkr', '\n      Diagrammet visar mnkr')}${OWN}
      Skolor | -412300 | -270800 | -414000
      Summa | -466300 | -306560 | -468100
      `)),
  },
  {
    name: 'investments without a unit, too large for that of the areas', tells: ['unitMissing'],
    workbook: workbook(sheet('Drift', `${HEADS}${OWN}${SHORE}
      `), sheet('Investeringar', `
      Investeringar 2025
      Projekt | Budget | Utfall | Prognos
      Ny färja | 22000000 | 9800000 | 23000000
      Bojar | 1500000 | 620000 | 1400000
      `)),
  },
  {
    name: 'investments without a unit, as large as those of the areas', silent: ['unitMissing'],
    workbook: workbook(sheet('Drift', `${HEADS}${OWN}${SHORE}
      `), sheet('Investeringar', `
      Investeringar 2025
      Projekt | Budget | Utfall | Prognos
      Ny färja | 22000 | 9800 | 23000
      Bojar | 1500 | 620 | 1400
      `)),
  },
  ...([['Löneavtalet från april 2025 ingår i prognosen', 'tells'], ['Budgetuppföljning april 2025', 'silent']] as const).map(([line, said]): Layout => ({
    name: `the month of the line: ${line}`, [said]: ['periodFromText'], period: '2025-04',
    workbook: workbook(sheet('Drift', `
      Skärgårdsnämnden, tkr
      ${line}
      Verksamhet | Budget | Utfall | Prognos${OWN}${SHORE}
      `)),
  })),
  {
    name: 'lines of a statement of years whose net is the whole of the year before', total: 'budget | actual | priorYear\n -221500 | -223650 | -214750',
    workbook: workbook(sheet('Ekonomi', `
      Hamnnämnden
      Bokslut 2024, tkr
      Slag | Utfall 2022 | Utfall 2023 | Utfall 2024
      Intäkter | 41200 | 42750 | 44900
      Personalkostnader | -188300 | -193100 | -201400
      Övriga kostnader | -61250 | -64400 | -67150
      Nettokostnad | -208350 | -214750 | -223650
      Budgetram | 210000 | 214200 | 221500
      Resultat mot budget | 1650 | -550 | -2150
      `)),
  },
];
