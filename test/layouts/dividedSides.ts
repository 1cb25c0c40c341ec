import { sheet, workbook, type Layout } from './build';

/** Incomes and costs under heads of what they are divided into, heads said again, and what stands below the sum of the committees. */

const LIBRARIES = `
      Bibliotek | 420 | 200 | -6020 | -3000
      Bad | 940 | 0 | -10140 | -6000
      Musikskola | 300 | 10 | -5410 | -1000
      Summa | 1660 | 210 | -21570 | -10000`;

const SIDES = `
      name | actual | income | costs
      Bibliotek | -8400 | 620 | -9020
      Bad | -15200 | 940 | -16140
      Musikskola | -6100 | 310 | -6410`;

const FORECAST = `
      name | budget | actual | forecast | variance
      Fritidsgårdar | 1240 | -110 | 1242 | 2
      Förskola | -5315 | -4052 | -7570 | -2255
      Fritidshem | 37180 | 11683 | 36084 | -1096`;

export const dividedSideLayouts: readonly Layout[] = [
  {
    name: 'parts of incomes and costs under the head of the names', period: '2026-08', areas: SIDES, silent: ['rivalColumns', 'columnUnread'], workbook: workbook(sheet('Drift', `
      Fritidsnämnden, utfall augusti 2026, tkr

      Verksamhet | Intäkter | | Kostnader |
       | Taxor | Bidrag | Personal | Övrigt${LIBRARIES}
      `)),
  },
  {
    name: 'and beside it', period: '2026-08', areas: SIDES, silent: ['rivalColumns', 'columnUnread'], workbook: workbook(sheet('Drift', `
      Fritidsnämnden, utfall augusti 2026, tkr

       | Intäkter | | Kostnader |
      Verksamhet | Taxor | Bidrag | Personal | Övrigt${LIBRARIES}
      `)),
  },
  {
    name: 'two decisions of incomes and costs are no parts of them', period: '2026-08', tells: ['rivalColumns'], areas: `
      name | budget | actual
      Bibliotek | -830 | -500
      Musikskola | -660 | -400
      Fritidsgårdar | -410 | -300`, workbook: workbook(sheet('Drift', `
      Fritidsnämnden augusti 2026, tkr

      Verksamhet | Intäkter budget | | Kostnader budget | | Utfall netto
       | Ursprunglig | Reviderad | Ursprunglig | Reviderad |
      Bibliotek | 100 | 120 | 900 | 950 | -500
      Musikskola | 50 | 60 | 700 | 720 | -400
      Fritidsgårdar | 20 | 20 | 400 | 430 | -300
      Summa | 170 | 200 | 2000 | 2100 | -1200
      `)),
  },
  {
    name: 'incomes right before costs that are counted as well', period: '2026-08', areas: `
      name | budget | actual | income | costs
      Snöröjning | -850 | -800 | 100 | -900
      Lekplatser | -650 | -650 | 50 | -700
      Badplatser | -400 | -380 | 20 | -400`, workbook: workbook(sheet('Drift', `
      Fritidsnämnden, utfall augusti 2026, tkr

      Verksamhet | Intäkter | | Kostnader | | Budget netto
       | Antal | Belopp | Antal | Belopp |
      Snöröjning | 10 | 100 | 20 | -900 | -850
      Lekplatser | 30 | 50 | 45 | -700 | -650
      Badplatser | 20 | 20 | 32 | -400 | -400
      `)),
  },
  {
    name: 'heads said again after a row, without the benchmark that stands over them', tells: ['periodMissing'], areas: FORECAST, total: `
      budget | forecast
      33105 | 29756`, workbook: workbook(sheet('Regi', `
      Skolnämnden, tkr
      Prognosrapport april | | Riktpunkt 33,3%
       | Budget | Periodutfall | Prognos apr | Avvikelse
      Netto | -33105 | -7521 | -29756 | -3349
      Fritidsgårdar | -1240 | 110 | -1242 | 2
       | Budget | Periodutfall | Prognos apr | Avvikelse
      Förskola | 5315 | 4052 | 7570 | -2255
      Fritidshem | -37180 | -11683 | -36084 | -1096
      `)),
  },
  {
    name: 'taxes, and what is handed out to the committees, below the sum of these: none of them is an area', tells: ['rowsAside', 'periodMissing'], areas: `
      name | actual | income | costs
      Kommunstyrelsen | 3400 | 25500 | -82100
      Byggnadsnämnden | -1200 | 13000 | -35200
      Vårdnämnden | 900 | 9000 | -163100`, total: `
      actual | income | costs
      3100 | 47500 | -280400`, workbook: workbook(sheet('Drift', `
      Driftredovisning, tkr

      Nämnd | Skatteintäkter och generella bidrag (nämndbidrag) | Verksamhetens intäkter | Verksamhetens kostnader | Resultat
      Kommunstyrelsen | 60000 | 25500 | -82100 | 3400
      Byggnadsnämnden | 21000 | 13000 | -35200 | -1200
      Vårdnämnden | 155000 | 9000 | -163100 | 900
      Summa nämnder | 236000 | 47500 | -280400 | 3100
      Finansförvaltningen
      Intäkter
      Skatteintäkter och generella bidrag | 248000
      Övriga intäkter | | 6000
      Kostnader
      Intern nämndbidragsfördelning | -236000
      Pensioner och räntor | | | -11000
      Summa finansförvaltningen | 12000 | 6000 | -11000 | 7000
      Granby kommun | 248000 | 53500 | -291400 | 10100
      `)),
  },
];
