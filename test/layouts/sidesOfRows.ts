import { sheet, workbook, type Layout } from './build';

/** Rows with an income, a cost and their net each; rows that stand over another of their size; two columns of one measure. */

const LINES = ['Skatteintäkter | 62400 | 0 | 62400 | 61900 | 500', 'Pensioner | 0 | -4100 | -4100 | -3900 | -200', 'Räntor | 310 | -870 | -560 | -590 | 30'];
const SUM = 'Summa | 62710 | -4970 | 57740 | 57410 | 330';
const TOTAL = `
      budget | actual | variance
      57410 | 57740 | 330`;

const SIDES = [['Intäkter', '4000 | 1300', '500 | 150', '4500 | 1450'], ['Kostnader', '-45200 | -15200', '-7000 | -2300', '-52200 | -17500'], ['Netto', '-41200 | -13900', '-6500 | -2150', '-47700 | -16050']] as const;
const sideTabs = (...wanted: readonly string[]) => workbook(...SIDES.filter(([tab]) => wanted.includes(tab)).map(([tab, one, other, sum]) => sheet(tab, `
      Parknämnden april 2026, tkr
      Verksamhet | Budget | Utfall
      Gräs | ${one}
      Träd | ${other}
      Summa | ${sum}
      `)));
const NET = { silent: ['areaConflict', 'totalMismatch'], areas: `
      name | budget | actual | income | costs
      Gräs | -41200 | -13900 | 1300 | -15200
      Träd | -6500 | -2150 | 150 | -2300`, total: `
      budget | actual
      -47700 | -16050` } as const;

export const sidesOfRowsLayouts: readonly Layout[] = [
  { name: 'incomes and costs of the same areas on a tab each come to the net', workbook: sideTabs('Intäkter', 'Kostnader'), ...NET },
  { name: 'incomes, costs and net of the same areas on a tab each', workbook: sideTabs('Intäkter', 'Kostnader', 'Netto'), ...NET },
  { name: 'a tab of costs alone is of the net', workbook: sideTabs('Kostnader'), areas: `
      name | budget | actual
      Gräs | -45200 | -15200
      Träd | -7000 | -2300` },
  { name: 'rows named as lines of a result, each with its income, cost and net', workbook: workbook(sheet('Blad1', `
      Finansförvaltningen bokslut 2025, tkr
      Verksamhet | Intäkter | Kostnader | Netto | Budget | Avvikelse
      ${LINES.join('\n      ')}
      ${SUM}
      `)), areas: `
      name | budget | actual | variance
      Skatteintäkter | 61900 | 62400 | 500
      Pensioner | -3900 | -4100 | -200
      Räntor | -590 | -560 | 30`, total: TOTAL },
  { name: 'the same under no head of names', workbook: workbook(sheet('Blad1', `
      Finansförvaltningen bokslut 2025, tkr
       | Intäkter | Kostnader | Netto | Budget | Avvikelse
      ${LINES.join('\n      ')}
      ${SUM}
      `)), total: TOTAL },
  { name: 'lines of one side each beside their net count once', workbook: workbook(sheet('Parkering', `
      Parkering bokslut 2025, tkr
       | Intäkter | Kostnader | Netto | Budget | Avvikelse
      Avgifter | 900 | 0 | 900 | 870 | 30
      Bidrag | 150 | 0 | 150 | 150 | 0
      Personal | 0 | -640 | -640 | -620 | -20
      Lokaler | 0 | -210 | -210 | -215 | 5
      Summa | 1050 | -850 | 200 | 185 | 15
      `)), total: `
      budget | actual | variance
      185 | 200 | 15` },
  { name: 'committees over others of nearly their small variances are no sums', workbook: workbook(sheet('Blad1', `
      Nämnderna bokslut 2025, mnkr
      Nämnd | Budget helår | Utfall | Avvikelse
      Parknämnden | -9 | -11 | -2
      Kommunfullmäktige | -19 | -20 | -1
      Skolnämnden | -89 | -92 | -3
      Valnämnden | -49 | -50 | -1
      Revisionen | -16 | -16 | 0
      `)), areas: `
      name | budget | actual | variance
      Parknämnden | -9 | -11 | -2
      Kommunfullmäktige | -19 | -20 | -1
      Skolnämnden | -89 | -92 | -3
      Valnämnden | -49 | -50 | -1
      Revisionen | -16 | -16 | 0`, total: `
      budget | actual | variance
      -182 | -189 | -7` },
  { name: 'a committee over its only unit with the same amounts', workbook: workbook(sheet('Blad1', `
      Bokslut 2025, tkr
      Verksamhet | Budget helår | Utfall | Avvikelse
      Parknämnden | -9210 | -9340 | -130
      Parkdrift | -9210 | -9340 | -130
      Skolnämnden | -8100 | -8040 | 60
      Skola | -5000 | -4900 | 100
      Fritidshem | -3100 | -3140 | -40
      `)), total: `
      budget | actual | variance
      -17310 | -17380 | -70` },
  { name: 'the outcome beside what is worked up of orders', workbook: workbook(sheet('Aug', `
      Parknämnden augusti 2026, tkr
      Verksamhet | Budget | Utfall | Upparbetat | Kvar att beställa | Prognos | Avvikelse
      Gräs | -2100 | -1400 | 210 | 190 | -2150 | -50
      Träd | -900 | -610 | 80 | 75 | -880 | 20
      Summa | -3000 | -2010 | 290 | 265 | -3030 | -30
      `)), areas: `
      name | budget | actual | forecast | variance
      Gräs | -2100 | -1400 | -2150 | -50
      Träd | -900 | -610 | -880 | 20` },
  { name: 'what is worked up alone is the outcome', workbook: workbook(sheet('Aug', `
      Parknämnden augusti 2026, tkr
      Verksamhet | Budget | Upparbetat | Prognos | Avvikelse
      Gräs | -2100 | -1400 | -2150 | -50
      Träd | -900 | -610 | -880 | 20
      `)), areas: `
      name | budget | actual
      Gräs | -2100 | -1400
      Träd | -900 | -610` },
  { name: "the outcome's month beside the forecast's in one title", workbook: workbook(sheet('Blad1', `
      Parknämnden, utfall t.o.m. mars 2026 och prognos per april, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
      Gräs | -2100 | -500 | -2150 | -50
      Träd | -900 | -210 | -880 | 20
      `)), period: '2026-03', areas: `
      name | budget | actual
      Gräs | -2100 | -500
      Träd | -900 | -210` },
  { name: "a committee's result on a tab called Data is no area", workbook: workbook(sheet('Data', `
      Parknämnden
      Uppföljning maj 2026, tkr
      Post | Budget | Ack utfall | Prognos
      Intäkter | 300 | 120 | 310
      Personalkostnader | -2100 | -880 | -2150
      Övriga kostnader | -400 | -150 | -390
      Nettokostnader | -2200 | -910 | -2230
      `)), areas: 'name', kinds: { Data: 'committee' }, total: `
      budget | actual | forecast
      -2200 | -910 | -2230` },
];
