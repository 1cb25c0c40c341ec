import { sheet, workbook, type Layout } from './build';

/** What incomes, costs and taxes are of, and amounts by month of other things, beside a follow-up that bears the same committee's name. */

const HEAD = `
      Vattennämnden
      Budgetuppföljning april 2026, tkr
`;
const FOLLOW_UP = `${HEAD}
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Ledningsnät | 41200 | 13900 | 41900 | -700
      Reningsverk | 28300 | 9400 | 27900 | 400
      Kundtjänst | 6500 | 2150 | 6450 | 50
      Summa | 76000 | 25450 | 76250 | -250`;
const AREAS = `
      name | budget | actual | forecast | variance
      Ledningsnät | -41200 | -13900 | -41900 | -700
      Reningsverk | -28300 | -9400 | -27900 | 400
      Kundtjänst | -6500 | -2150 | -6450 | 50`;
const TOTAL = `
      budget | actual | forecast | variance
      -76000 | -25450 | -76250 | -250`;

const beside = (name: string, tab: string, rows: string, more: Partial<Layout> = {}): Layout[] => ([['after', true], ['before', false]] as const).map(([where, isLast]): Layout => {
  const [own, other] = [sheet('Drift', `${FOLLOW_UP}\n`), sheet(tab, `\n${rows}\n`)];
  return {
    name: `${name} on a sheet ${where} the areas`, workbook: isLast ? workbook(own, other) : workbook(other, own),
    areas: AREAS, total: TOTAL, period: '2026-04', committee: 'Vattennämnden', silent: ['totalsAdded', 'totalMismatch', 'forecastMissing', 'earlierSheet'], ...more,
    ...(more.kinds && !isLast ? { kinds: Object.fromEntries(Object.entries(more.kinds).reverse()) } : {}),
  };
});

export const moneyBesideLayouts: readonly Layout[] = [
  ...beside('incomes by fee', 'Intäkter', `      Intäkter per avgift, tkr

      Avgift | Budget | Utfall | Prognos | Avvikelse
      Anslutning | 5200 | 1400 | 5000 | -200
      Brukning | 38400 | 12900 | 38700 | 300
      Summa | 43600 | 14300 | 43700 | 100`, { tells: ['partOfAreas'] }),
  ...beside('incomes by fee under the same committee', 'Intäkter', `${HEAD}      Intäkter per avgift

      Avgift | Budget | Utfall | Prognos | Avvikelse
      Anslutning | 5200 | 1400 | 5000 | -200
      Brukning | 38400 | 12900 | 38700 | 300
      Summa | 43600 | 14300 | 43700 | 100`, { tells: ['partOfAreas'] }),
  ...beside('accounts of which a few are told', 'Detalj', `      Detaljer, konto (tkr)

      Konto | Budget | Utfall | Prognos | Avvikelse
      5010 Löner | 410 | 130 | 400 | 10
      6150 Drivmedel | 380 | 150 | 420 | -40
      Summa | 790 | 280 | 820 | -30`, { tells: ['partOfAreas'] }),
  ...beside('taxes and general grants', 'Finansiering', `      Skatter och generella statsbidrag, tkr

       | Budget | Utfall | Prognos | Avvikelse
      Preliminära skatteintäkter | -61000 | -20300 | -60700 | 300
      Slutavräkning | -1200 | 0 | -900 | 300
      Kostnadsutjämning | -9800 | -3270 | -9800 | 0
      Summa | -72000 | -23570 | -71400 | 600`, { tells: ['otherTableLeft'] }),
  ...beside('payments by month to the end of the year', 'Elstöd', `      Utbetalt elstöd 2026, tkr

       | Jan | Feb | Mar | Apr | Maj | Jun | Jul | Aug | Sep | Okt | Nov | Dec
      Utbetalt | 310 | 295 | 280 | 260 | 240 | 230 | 225 | 230 | 240 | 260 | 280 | 300`),
  ...beside('costs by quarter', 'Konsulter', `      Konsultkostnader per kvartal, tkr

      Konsult | Kv 1 | Kv 2 | Kv 3 | Kv 4
      Rörteknik | 310 | 290 | 240 | 0
      Ritbyrån | 700 | 650 | 610 | 0`),
  ...beside('balances at month ends, in millions', 'Likvida medel', `      Saldo per månadsskifte, mnkr

      Konto | 2026-03-31 | 2026-04-30 | 2026-05-31
      Koncernkonto | 31.4 | 29.9 | 33.2
      Placering | 12 | 12 | 12`, { unit: 'tkr' }),
  ...beside('fees by their rates, unsigned', 'Taxor', `      Vattennämnden
      Taxeintäkter april 2026, tkr

      Taxa | Budget | Utfall | Prognos | Avvikelse
      Grundtaxa | 900 | 300 | 910 | 10
      Mängdtaxa | 200 | 70 | 210 | 10`, { tells: ['partOfAreas'] }),
  ...beside('costs by kind of a hundredth of the areas', 'Kostnadsslag', `      Per kostnadsslag, tkr

      Kostnadsslag | Budget | Utfall | Prognos | Avvikelse
      Personalkostnader | 410 | 130 | 400 | 10
      Lokalhyror | 380 | 150 | 420 | -40
      Summa | 790 | 280 | 820 | -30`),
  ...beside('taxes of a later month', 'Skatter', `      Skatteprognos december 2026, mnkr

       | Budget 2026 | Prognos 2026 | Prognos 2027
      Preliminär skatt | 124.2 | 123.9 | 128.7
      Inkomstutjämning | 31.4 | 31.4 | 32.8`, { unit: 'tkr', tells: ['otherTableLeft'] }),
  ...beside('what is written off', 'Kapitalkostnader', `      Avskrivningar och internränta, tkr

      Anläggningsgrupp | Budget | Utfall | Prognos | Avvikelse
      Inventarier | 310 | 105 | 306 | 4
      Fordon | 780 | 260 | 803 | -23`, { kinds: { Drift: 'areas', Kapitalkostnader: 'other' } }),
  ...beside('projects that others pay for', 'Projekt', `      Externfinansierade projekt, tkr

      Projekt | Budget | Utfall | Prognos | Avvikelse
      Rena bäckar | 660 | 210 | 650 | 10
      Våtmark | 480 | 150 | 480 | 0`, { kinds: { Drift: 'areas', Projekt: 'other' } }),
  ...beside('what investments will cost to run', 'Konsekvenser', `      Driftkonsekvenser av investeringar, tkr

      Projekt | Kapitalkostnad | Driftkostnad | Summa
      Nytt verk | 3100 | 2400 | 5500
      Ledning | 410 | 60 | 470`, { kinds: { Drift: 'areas', Konsekvenser: 'other' } }),
  ...beside('a list of other committees', 'Kontakter', `      Nämnd | Controller
      Skolnämnden | Eva
      Parknämnden | Ali
      Hamnnämnden | Bo`),
  ...beside('an assignment of the executive committee', 'Uppdrag', `      Uppdrag från Kommunstyrelsen 2026-12-31

      Nr | Uppdrag | Nämnd
      1 | Se över taxan | Vattennämnden
      2 | Rita om kartan | Parknämnden`),
  ...beside('last year by month of the same areas', 'Utfall 2025', `      Utfall per månad 2025, tkr

      Verksamhet | Jan | Feb | Mar | Apr
      Ledningsnät | 3300 | 3400 | 3500 | 3450
      Reningsverk | 2300 | 2350 | 2300 | 2400`, { silent: ['totalsAdded', 'totalMismatch', 'areaConflict'] }),
  { name: 'a hidden sheet of indicators beside the areas is left, and said', workbook: workbook(sheet('Drift', `${FOLLOW_UP}\n`), sheet('Gammalt', `
      Mått | Mål | Utfall
      Läckage, % | högst 12 | 17
      `, { visibility: 'hidden' })), areas: AREAS, kinds: { Drift: 'areas', Gammalt: 'other' }, tells: ['hiddenSheet'] },
  { name: 'an area of nothing but incomes that the table of areas names', workbook: workbook(sheet('Drift', `
      Gatunämnden april 2026, tkr
      Verksamhet | Budget | Utfall
      Parkering | 2400 | 850
      Vägar | -9000 | -2900
      Summa | -6600 | -2050
      `), sheet('Parkering', `
      Parkering, tkr
      Konto | Budget | Utfall
      Avgifter | 2000 | 700
      Övriga intäkter | 400 | 150
      Summa intäkter | 2400 | 850
      `)), areas: `
      name | budget | actual
      Parkering | 2400 | 850
      Vägar | -9000 | -2900`, total: `
      budget | actual
      -6600 | -2050`, kinds: { Drift: 'areas', Parkering: 'area' } },
];
