import { sheet, workbook, type Layout } from './build';

const SIDES = (rows: string): Layout['workbook'] => workbook(sheet('KS', `
      Kommunstyrelsen, årsredovisning 2025 (tkr)

      Verksamhet | Bruttokostnad | Intäkter | Nettokostnad | Anslag 2025 | Avvikelse | Nettokostnad 2024
      Kansli | 14302 | 1240 | 13062 | 13200 | 138 | 12711
      Ekonomi | 11876 | 2955 | 8921 | 9400 | 479 | 9120
      Lokalvård | 61877 | 61204 | 673 | 800 | 127 | 311
      Räddningstjänst | 21450 | - | 21450 | 21450 | - | 20860${rows}
      `));

const PERIODS = (rows: string): Layout['workbook'] => workbook(sheet('Drift', `
      Tekniska nämnden, uppföljning augusti 2025 (tkr)

      Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos
      Gata | -30900 | -20600 | -21877 | -31500
      Park | -6650 | -4400 | -4402 | -6600
      Fastighet | -18400 | -12300 | -12480 | -18700
      Måltid | -41500 | -27700 | -27033 | -41000${rows}
      `));

/** Areas whose sum nothing prints: the total is what they come to, or it is told what a few of them lack. */
export const withoutSumLayouts: readonly Layout[] = [
  {
    name: 'an area of nothing but costs has no income that the total would lack', workbook: SIDES(''), silent: ['totalIncomplete'],
    total: `
      budget | actual | income | costs | priorYear
      -44850 | -44106 | 65399 | -109505 | -43002`,
  },
  {
    name: 'an area that was not there last year leaves the total without last year, and that is told', tells: ['totalIncomplete'], workbook: SIDES(`
      Oförutsett | - | - | - | 1500 | 1500 | -`),
    total: `
      budget | actual | income | costs
      -46350 | -44106 | 65399 | -109505`,
  },
  {
    name: 'an area without a budget to date leaves the total without one, and that is told', tells: ['totalIncomplete'], workbook: PERIODS(`
      Vatten | -1200 | | -800 | -1200`),
    total: `
      budget | actual | forecast
      -98650 | -66592 | -99000`,
  },
  {
    name: 'areas with all that the total tells lack nothing', silent: ['totalIncomplete'], workbook: PERIODS(''),
    total: `
      budget | budgetToDate | actual | forecast
      -97450 | -65000 | -65792 | -97800`,
  },
  {
    name: 'what the committee itself costs among activities is no line of a result', tells: ['linesAsAreas'], workbook: workbook(sheet('Uppföljning', `
      Överförmyndarnämnden, uppföljning mars 2025 (kr)

       | Budget ack | Utfall ack | Årsbudget | Årsprognos
      Nämndkostnader | -61250 | -48912 | -245000 | -230000
      Kansli, personal | -742500 | -771304 | -2970000 | -3040000
      Arvoden gode män | -512500 | -604118 | -2050000 | -2300000
      Ersättning från andra kommuner | 868750 | 868750 | 3475000 | 3475000
      Utbildning och information | -22500 | -3480 | -90000 | -70000
      IT och system | -50000 | -52117 | -200000 | -205000
      `)),
    areas: `
      name | budget | actual | forecast
      Nämndkostnader | -245000 | -48912 | -230000
      Kansli, personal | -2970000 | -771304 | -3040000
      Arvoden gode män | -2050000 | -604118 | -2300000
      Ersättning från andra kommuner | 3475000 | 868750 | 3475000
      Utbildning och information | -90000 | -3480 | -70000
      IT och system | -200000 | -52117 | -205000`,
  },
  {
    name: 'lines of a result with no activity among them stay its lines', workbook: workbook(sheet('Uppföljning', `
      Överförmyndarnämnden, uppföljning mars 2025 (kr)

       | Budget ack | Utfall ack | Årsbudget | Årsprognos
      Intäkter | 868750 | 868750 | 3475000 | 3475000
      Nämndkostnader | -61250 | -48912 | -245000 | -230000
      Personalkostnader | -742500 | -771304 | -2970000 | -3040000
      Övriga kostnader | -50000 | -52117 | -200000 | -205000
      `)),
    areas: `
      name`, total: `
      budget | actual | forecast
      60000 | -3583 | 0`,
  },
];
