import { sheet, workbook, type Layout } from './build';

/** Tables of other money under the areas' own names, beside a follow-up that is whole without them. */

const FOLLOW_UP = sheet('Läget', `
      Fritidsnämnden, augusti 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
      Simhallar | -41200 | -27900 | -41900 | -700
      Ishallar | -22600 | -14800 | -22400 | 200
      Fritidsgårdar | -18350 | -12100 | -18350 | 0
      Föreningsstöd | -9800 | -7050 | -9900 | -100
      Summa | -91950 | -61850 | -92550 | -600
      `);

const AREAS = `
      name | budget | actual | forecast | variance
      Simhallar | -41200 | -27900 | -41900 | -700
      Ishallar | -22600 | -14800 | -22400 | 200
      Fritidsgårdar | -18350 | -12100 | -18350 | 0
      Föreningsstöd | -9800 | -7050 | -9900 | -100`;

const TOTAL = `
      budget | actual | forecast | variance
      -91950 | -61850 | -92550 | -600`;

const FEES = sheet('Avgifter', `
      Avgifter augusti 2026, tkr
      Verksamhet | Budget | Utfall | Avvikelse
      Simhallar | 5900 | 6120 | 220
      Ishallar | 1350 | 1310 | -40
      Fritidsgårdar | 420 | 395 | -25
      Föreningsstöd | 610 | 640 | 30
      Summa | 8280 | 8465 | 185
      `);

const BASIS = sheet('Underlag', `
      Underlag augusti 2026
      Verksamhet | Budget | Utfall
      Simhallar | -3120 | -7410
      Ishallar | -6480 | -1995
      Fritidsgårdar | -2050 | -8820
      Föreningsstöd | -7745 | -610
      Summa | -19395 | -18835
      `);

const CLOSED = sheet('Bokslut', `
      Fritidsnämnden bokslut 2026, tkr
      Verksamhet | Budget | Utfall | Avvikelse
      Simhallar | -41200 | -41900 | -700
      Ishallar | -22600 | -22400 | 200
      Fritidsgårdar | -18350 | -18310 | 40
      Summa | -82150 | -82610 | -460
      `);

const CLOSED_AREAS = `
      name | budget | actual | variance
      Simhallar | -41200 | -41900 | -700
      Ishallar | -22600 | -22400 | 200
      Fritidsgårdar | -18350 | -18310 | 40`;

/** The same areas in two divisions, the one far larger. */
const LARGE = `      Verksamhet | Årsbudget | Utfall | Prognos
      Simhallar | -41200 | -27900 | -41900
      Ishallar | -22600 | -14800 | -22400
      Fritidsgårdar | -18350 | -12100 | -18350
      Summa | -82150 | -54800 | -82650
      `;
const SMALL = `      Verksamhet | Årsbudget | Utfall | Prognos
      Simhallar | -4100 | -2750 | -4150
      Ishallar | -2300 | -1500 | -2250
      Fritidsgårdar | -1800 | -1200 | -1800
      Summa | -8200 | -5450 | -8200
      `;
const OF_BOTH = `
      budget | actual | forecast
      -90350 | -60250 | -90850`;

export const otherMoneyLayouts: readonly Layout[] = [
  ...([['after', [FOLLOW_UP, FEES]], ['before', [FEES, FOLLOW_UP]]] as const).map(([where, sheets]): Layout => ({
    name: `what is charged by area, ${where} the follow-up`,
    workbook: workbook(...sheets), areas: AREAS, total: TOTAL, silent: ['areaConflict', 'totalMismatch'], tells: ['otherMoney'],
  })),
  ...([['after', [FOLLOW_UP, BASIS]], ['before', [BASIS, FOLLOW_UP]]] as const).map(([where, sheets]): Layout => ({
    name: `amounts in no proportion to the areas', ${where} the follow-up`,
    workbook: workbook(...sheets), areas: AREAS, total: TOTAL, silent: ['areaConflict', 'totalMismatch'], tells: ['otherMoney'],
  })),
  {
    name: 'what is done by oneself and what is bought, on sheets of their own, are both the areas\'',
    workbook: workbook(sheet('Egen regi', `
      Fritidsnämnden, augusti 2026, tkr
${LARGE}`), sheet('Köpt verksamhet', `
      Fritidsnämnden, augusti 2026, tkr
${SMALL}`)), silent: ['otherMoney'], tells: ['areasOfOneName'], total: OF_BOTH,
  },
  {
    name: 'two divisions that the titles of their sheets name, the one far smaller',
    workbook: workbook(sheet('Blad1', `
      Fritidsnämnden Norra området augusti 2026, tkr
${LARGE}`), sheet('Blad2', `
      Fritidsnämnden Södra området augusti 2026
${SMALL}`)), silent: ['otherMoney'], tells: ['areasOfOneName'], total: OF_BOTH,
  },
  {
    name: 'the outcome on one sheet and the forecast on another, in proportion to it, are one follow-up',
    workbook: workbook(sheet('Utfall', `
      Fritidsnämnden, augusti 2026, tkr
      Verksamhet | Årsbudget | Utfall
      Simhallar | -41200 | -27900
      Ishallar | -22600 | -14800
      Fritidsgårdar | -18350 | -12100
      Föreningsstöd | -9800 | -7050
      Summa | -91950 | -61850
      `), sheet('Prognos', `
      Fritidsnämnden, helårsprognos 2026, tkr
      Verksamhet | Prognos
      Simhallar | -41900
      Ishallar | -22400
      Fritidsgårdar | -18350
      Föreningsstöd | -9900
      Summa | -92550
      `)), areas: AREAS, total: TOTAL, silent: ['otherMoney'],
  },
  {
    name: "last year's follow-up of a month, before a year that is closed",
    workbook: workbook(sheet('Fjolåret', `
      Fritidsnämnden, oktober 2025, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Simhallar | -40100 | -33900 | -40500 | -400
      Ishallar | -21900 | -18200 | -21900 | 0
      Fritidsgårdar | -17800 | -14600 | -17700 | 100
      Summa | -79800 | -66700 | -80100 | -300
      `), CLOSED), period: '2026-12', areas: CLOSED_AREAS, tells: ['earlierSheet'],
  },
  {
    name: 'the last forecast beside a year that is closed leaves it closed',
    workbook: workbook(CLOSED, sheet('Förra prognosen', `
      Prognos vid förra uppföljningen, tkr
      Verksamhet | Prognos 2026
      Simhallar | -41500
      Ishallar | -22500
      Fritidsgårdar | -18350
      `)), period: '2026-12', areas: CLOSED_AREAS,
  },
];
