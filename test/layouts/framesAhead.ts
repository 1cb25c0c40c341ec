import { sheet, workbook, type Layout } from './build';

/** Frames and plans beside the follow-up, covers that say the time, and what the ledger says below a sum. */

const FOLLOWED = sheet('Läge', `
      Miljönämnden
      Budgetuppföljning januari-april 2026, tkr
      Enhet | Gällande budget | Budget jan-apr | Utfall jan-apr | Avvikelse jan-apr | Prognos helår | Avvikelse helår
      Tillsyn | -6240 | -2080 | -2110 | -30 | -6300 | -60
      Livsmedel | -4180 | -1393 | -1350 | 43 | -4100 | 80
      Naturvård | -3320 | -1107 | -1140 | -33 | -3320 | 0
      Summa | -13740 | -4580 | -4600 | -20 | -13720 | 20
      `);

const AREAS = `
      name | budget | actual | forecast | variance
      Tillsyn | -6240 | -2110 | -6300 | -60
      Livsmedel | -4180 | -1350 | -4100 | 80
      Naturvård | -3320 | -1140 | -3320 | 0`;

const NEXT = sheet('Ramar', `
      Budget och plan 2027-2029, tkr
      Enhet | Ram 2026 | Uppräkning | Ram 2027 | Plan 2028 | Plan 2029
      Tillsyn | -6100 | -190 | -6290 | -6440 | -6600
      Livsmedel | -4200 | -130 | -4330 | -4430 | -4540
      Naturvård | -3300 | -100 | -3400 | -3480 | -3570
      Summa | -13600 | -420 | -14020 | -14350 | -14710
      `);

export const framesAheadLayouts: readonly Layout[] = [
  { name: 'the coming years\' frames before the follow-up, with this year\'s to compare with', workbook: workbook(NEXT, FOLLOWED), unit: 'tkr', areas: AREAS, kinds: { Ramar: 'other', Läge: 'areas' }, silent: ['areaConflict'] },
  { name: 'the coming years\' frames after the follow-up', workbook: workbook(FOLLOWED, NEXT), unit: 'tkr', areas: AREAS, kinds: { Läge: 'areas', Ramar: 'other' }, silent: ['areaConflict'] },
  {
    name: 'this year\'s frames as they were decided, before a follow-up with a budget that has changed since',
    workbook: workbook(sheet('Ramar', `
      Beslutade ramar, tkr
      Enhet | Ram 2026
      Tillsyn | -6100
      Livsmedel | -4200
      Naturvård | -3300
      `), FOLLOWED),
    unit: 'tkr', areas: AREAS, tells: ['areaConflict'],
  },
  {
    name: 'frames that hold the year\'s budget which the follow-up lacks',
    workbook: workbook(sheet('Ramar', `
      Budget och plan 2026-2028, tkr
      Enhet | Budget 2026 | Plan 2027 | Plan 2028
      Tillsyn | -6100 | -6290 | -6440
      Livsmedel | -4200 | -4330 | -4430
      `), sheet('Läge', `
      Uppföljning januari-april 2026, tkr
      Enhet | Budget jan-apr | Utfall jan-apr | Avvikelse jan-apr
      Tillsyn | -2080 | -2110 | -30
      Livsmedel | -1393 | -1350 | 43
      `)),
    unit: 'tkr', areas: `
      name | budget | budgetToDate | actual
      Tillsyn | -6100 | -2080 | -2110
      Livsmedel | -4200 | -1393 | -1350`,
  },
  ...([['Avser', 't.o.m. 2026-04-30'], ['Gäller', 'januari-april 2026'], ['Period', '2026-04']] as const).map(([label, said]): Layout => ({
    name: `the time on a cover under "${label}", and days of a check list`,
    workbook: workbook(sheet('Framsida', `

      | Månadsrapport

      | Nämnd | Miljönämnden
      | ${label} | ${said}
      | Belopp | tkr
      | Skriven av | Ekonom
      | Version | 3
      `), sheet('Drift', `
      Enhet | Årsbudget | Periodbudget | Periodutfall | Avvikelse period | Prognos | Avvikelse år
      Tillsyn | -6240 | -2080 | -2110 | -30 | -6300 | -60
      Livsmedel | -4180 | -1393 | -1350 | 43 | -4100 | 80
      Summa | -10420 | -3473 | -3460 | 13 | -10400 | 20
      `), sheet('Att göra', `
      Moment | Klart | Sign
      Stäng reskontran | 2026-05-04 | AL
      Periodisera | 2026-05-06 | BM
      `)),
    period: '2026-04', unit: 'tkr', areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Tillsyn | -6240 | -2080 | -2110 | -30 | -6300 | -60
      Livsmedel | -4180 | -1393 | -1350 | 43 | -4100 | 80`,
    silent: ['periodFromText', 'columnLeft'],
  })),
  {
    name: 'what the ledger says below a sum that misses a row',
    workbook: workbook(sheet('Drift', `
      Miljönämnden april 2026, tkr
      Enhet | Årsbudget | Periodbudget | Periodutfall | Avvikelse period
      Tillsyn | -6240 | -2080 | -2110 | -30
      Livsmedel | -4180 | -1393 | -1350 | 43
      Naturvård | -3320 | -1107 | -1140 | -33
      Summa | -13740 =SUM(B3:B5) | -4580 =SUM(C3:C5) | -3460 =SUM(D3:D4) | -20 =SUM(E3:E5)

      Bokfört i systemet | | | -4600
      `)),
    areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Tillsyn | -6240 | -2080 | -2110 | -30
      Livsmedel | -4180 | -1393 | -1350 | 43
      Naturvård | -3320 | -1107 | -1140 | -33`,
    tells: ['rowsAside', 'rangeMissesRow'], silent: ['rowsBelowSum'],
  },
  {
    name: 'an area below a sum that it is no part of',
    workbook: workbook(sheet('Drift', `
      Miljönämnden april 2026, tkr
      Enhet | Årsbudget | Periodbudget | Periodutfall | Avvikelse period
      Tillsyn | -6240 | -2080 | -2110 | -30
      Livsmedel | -4180 | -1393 | -1350 | 43
      Summa | -10420 | -3473 | -3460 | 13
      Naturvård | -3320 | -1107 | -1140 | -33
      `)),
    areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Tillsyn | -6240 | -2080 | -2110 | -30
      Livsmedel | -4180 | -1393 | -1350 | 43
      Naturvård | -3320 | -1107 | -1140 | -33`,
    tells: ['rowsBelowSum'],
  },
];
