import { sheet, workbook, type Layout } from './build';

/** Months from and to that say their year once, in four digits, and those still to come. */
export const monthStretchLayouts: readonly Layout[] = [
  ...['2026-01–09', '2026-01 – 09', '202601-09', '2026-01-09'].map((months): Layout => ({
    name: `a stretch of months that says its year once: ${months}`, period: '2026-09', silent: ['periodFromText'],
    workbook: workbook(sheet('Uppf', `
      Miljönämnden, tkr
      Verksamhet | Årsbudget 2026 | Utfall ${months} | Prognos 2026
      Tillsyn | -3100 | -2344 | -3200
      Bygglov | -2200 | -1607 | -2200
      `)),
  })),
  {
    name: 'months in four digits, typed as text below the heads', period: '2026-02', committee: 'Miljönämnden', silent: ['textForNumber', 'totalMismatch'],
    workbook: workbook(sheet('Uppf', `
      Miljönämnden, månadsrapport februari 2026, tkr

       | Utfall månad | Ack. utfall | Ack. budget | Årsbudget | Prognos | Bokslut
      Verksamhet | "2602" | "2601-2602" | "2601-2602" | "2026" | "2026" | "2025"
      Tillsyn | -244 | -500 | -516 | -3100 | -3200 | -3050
      Bygglov | -190 | -390 | -366 | -2200 | -2200 | -2150
      Summa | -434 | -890 | -882 | -5300 | -5400 | -5200
      `)), areas: `
      name | budget | budgetToDate | actual | forecast | priorYear
      Tillsyn | -3100 | -516 | -500 | -3200 | -3050
      Bygglov | -2200 | -366 | -390 | -2200 | -2150`,
  },
  {
    name: 'four digits of years that are no month by themselves, accumulated', period: '2020-02', silent: ['periodMissing'],
    workbook: workbook(sheet('Uppf', `
      Miljönämnden, tkr
      Verksamhet | Utfall ack 1902 | Budget ack 2002 | Utfall ack 2002 | Årsbudget 2020 | Prognos helår
      Tillsyn | -480 | -516 | -500 | -3100 | -3200
      Bygglov | -380 | -366 | -390 | -2200 | -2200
      `)), areas: `
      name | budget | budgetToDate | actual | forecast | priorYearToDate
      Tillsyn | -3100 | -516 | -500 | -3200 | -480
      Bygglov | -2200 | -366 | -390 | -2200 | -380`,
  },
  {
    name: 'a forecast variance of a month to come, whose sum is 0', silent: ['areaWithoutFigures', 'outcomesAlone'],
    workbook: workbook(sheet('Prognos', `
      Delårsrapport januari-augusti 2026
      Helårsprognos, budgetavvikelse, mnkr

      Nämnd | Prognos mars | Prognos augusti | Prognos oktober
      Miljönämnden | 1.5 | 2.2 |
      Byggnadsnämnden | -0.4 | -0.9 |
      Skolnämnden | -4.5 | -7.8 |
      Nämnderna totalt | -3.4 | -6.5 | 0
      `)), areas: `
      name | variance
      Miljönämnden | 2.2
      Byggnadsnämnden | -0.9
      Skolnämnden | -7.8`,
  },
  {
    name: 'a committee beside a time in the row over the heads', period: '2026-08', committee: 'Miljö- och hälsoskyddsnämnden',
    workbook: workbook(sheet('Drift', `
      Miljö- och hälsoskyddsnämnden | Delår 2026-08-31

      Sammanställning (tkr) | Utfall 260831 | Budget 260831 | Budget 2026 | Prognos 2026
      Nämndsverksamhet | -412 | -455 | -680 | -650
      Livsmedelskontroll | 310 | 120 | 180 | 400
      Miljöskydd | -1675 | -1480 | -2220 | -2500
      `)),
  },
  {
    name: 'the day of a meeting beside the title is no head of the months below it', period: '2026-09', kinds: { 'Mått': 'volumes' },
    workbook: workbook(sheet('Mått', `
      Antal insatser socialnämnden | | | | Nämnden 2026-10-23
       | Dec 2025 | Mars 2026 | Juni 2026 | Sept 2026 | Förändring sedan dec
      Särskilt boende, platser | 214 | 214 | 210 | 206 | -8
      Korttidsplatser | 22 | 20 | 21 | 24 | 2
      Hemtjänst, antal brukare | 512 | 526 | 531 | 540 | 28
      `)), volumes: `
      name | actual
      Särskilt boende, platser | 206
      Korttidsplatser | 24
      Hemtjänst, antal brukare | 540`,
  },
];
