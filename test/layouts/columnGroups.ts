import { sheet, workbook, type Layout } from './build';

/** Columns in groups: kinds of cost with their net, of which, with and without the rents, parts of the year with their sum. */

const drawn = (title: string, ...lines: readonly string[]): Layout['workbook'] => workbook(sheet('Rapport', `\n      ${[title, '', ...lines].join('\n      ')}\n`));

const FALSE_ALARMS = ['columnLeft', 'variancesContradicted', 'budgetSign', 'varianceMismatch', 'sumMismatch', 'amountsOutOfScale'];

const SIGNED = ['Norr | 1200 | 3300 | -14100 | -2200 | -1800 | -13600 | -13900 | 300', 'Söder | 1100 | 3000 | -13100 | -2100 | -1700 | -12800 | -12600 | -200', 'Öst | 900 | 2000 | -11100 | -1100 | -700 | -10000 | -10100 | 100'];
const SIDES = `
      name | actual | budgetToDate | varianceToDate | income | costs
      Norr | -13600 | -13900 | 300 | 4500 | -18100
      Söder | -12800 | -12600 | -200 | 4100 | -16900
      Öst | -10000 | -10100 | 100 | 2900 | -12900`;

/** What the net is made of, under heads of income and costs or under none. */
const nets: readonly Layout[] = [
  { name: 'kinds of income and of cost under merged heads', workbook: drawn('Äldreboenden, utfall januari–augusti 2026 (tkr)', '| Intäkter | | Kostnader | | | | |', 'Boende | Avgifter | Hyror | Personal | Lokaler | Övrigt | Nettoutfall | Budget jan–aug | Avvikelse', ...SIGNED), areas: SIDES, silent: FALSE_ALARMS },
  {
    name: 'the same, with costs that bear no sign', areas: SIDES, silent: FALSE_ALARMS,
    workbook: drawn('Äldreboenden, utfall januari–augusti 2026 (tkr)', '| Intäkter | | Kostnader | | | | |', 'Boende | Avgifter | Hyror | Personal | Lokaler | Övrigt | Nettoutfall | Budget jan–aug | Avvikelse',
      ...SIGNED.map((row) => row.split(' | ').map((cell, at) => (at >= 3 && at <= 5 ? cell.replace('-', '') : cell)).join(' | '))),
  },
  { name: 'the same without a head over them', workbook: drawn('Äldreboenden, utfall januari–augusti 2026 (tkr)', 'Boende | Avgifter | Hyror | Personal | Lokaler | Övrigt | Netto | Budget jan–aug | Avvikelse', ...SIGNED), areas: SIDES, silent: FALSE_ALARMS },
  {
    name: 'external and internal under merged heads', silent: FALSE_ALARMS,
    workbook: drawn('Servicenämnden, utfall jan–aug 2026, tkr', '| Intäkter | | Kostnader | | | |', 'Enhet | Externa | Interna | Externa | Interna | Netto utfall | Netto budget jan–aug | Avvikelse',
      'Måltid | 1200 | 3100 | -28800 | -6900 | -31400 | -31500 | 100', 'Städ | 300 | 800 | -18100 | -2200 | -19200 | -19000 | -200', 'Summa | 1500 | 3900 | -46900 | -9100 | -50600 | -50500 | -100'),
    areas: `
      name | actual | budgetToDate | varianceToDate | income | costs
      Måltid | -31400 | -31500 | 100 | 4300 | -35700
      Städ | -19200 | -19000 | -200 | 1100 | -20300`,
  },
  {
    name: 'an income and a cost by words of their own', silent: FALSE_ALARMS,
    workbook: drawn('Trafiknämnden januari–augusti 2026, mnkr', 'Område | Biljettintäkter | Trafikkostnad | Netto | Budget netto jan-aug | Avvikelse', 'Stad | 48.2 | -131 | -82.8 | -81 | -1.8', 'Land | 21.4 | -98.7 | -77.3 | -79.2 | 1.9', 'Tåg | 102.9 | -214.3 | -111.4 | -109.9 | -1.5'),
    areas: `
      name | actual | budgetToDate | income | costs
      Stad | -82.8 | -81 | 48.2 | -131
      Land | -77.3 | -79.2 | 21.4 | -98.7
      Tåg | -111.4 | -109.9 | 102.9 | -214.3`,
  },
  {
    name: 'what a surplus is left of, without a word of income', silent: FALSE_ALARMS,
    workbook: drawn('Kommunfastigheter AB, driftöverskott januari–augusti 2026 (tkr)', 'Bestånd | Hyror | Drift | Reparationer | Driftöverskott | Budget jan-aug | Avvikelse', 'Skolor | 38200 | 21300 | 6100 | 10800 | 10500 | 300', 'Boenden | 22100 | 12800 | 3900 | 5400 | 5600 | -200', 'Idrott | 9800 | 8100 | 2400 | -700 | -500 | -200'),
    areas: `
      name | actual | budgetToDate | varianceToDate | income | costs
      Skolor | 10800 | 10500 | 300 | 38200 | -27400
      Boenden | 5400 | 5600 | -200 | 22100 | -16700
      Idrott | -700 | -500 | -200 | 9800 | -10500`,
  },
  {
    name: 'numbers right of the names under the head of codes stay codes',
    workbook: drawn('Vårdnämnden oktober 2026, tkr', 'Verksamhet | Ansvar | Budget | Utfall | Prognos', 'Öppenvård | 5110 | -21300 | -18240 | -21900', 'Rehab | 5120 | -12800 | -10120 | -12300'),
    areas: `
      name | budget | actual | forecast | income | costs
      Öppenvård | -21300 | -18240 | -21900 | - | -
      Rehab | -12800 | -10120 | -12300 | - | -`,
  },
];

/** Of groups that tell the same, the one that is the sum of the others, or tells more, is the whole. */
const wholes: readonly Layout[] = [
  ...['Totalt', 'Netto', 'Klinikens summa'].map((whole): Layout => ({
    name: `three kinds and "${whole}", each with budget and outcome`, silent: FALSE_ALARMS,
    workbook: drawn('Sjukhuset augusti 2026, mnkr', `| Intäkter | | Personalkostnader | | Övriga kostnader | | ${whole} |`, `Klinik | ${['', '', '', ''].map(() => 'Budget 2026 | Utfall aug').join(' | ')}`,
      'Medicin | 48 | 31.1 | -152.2 | -107 | -38 | -26.8 | -142.2 | -102.7', 'Kirurgi | 38 | 21.1 | -122.2 | -87 | -28 | -16.8 | -112.2 | -82.7'),
    areas: `
      name | budget | actual | income | costs
      Medicin | -142.2 | -102.7 | 31.1 | -133.8
      Kirurgi | -112.2 | -82.7 | 21.1 | -103.8`,
  })),
  {
    name: 'the same in one row of heads, with the net\'s variance', silent: FALSE_ALARMS,
    workbook: drawn('Grundskolor, ackumulerat januari–september 2026 (tkr)', 'Skola | Intäkter budget | Intäkter utfall | Personal budget | Personal utfall | Övrigt budget | Övrigt utfall | Netto budget | Netto utfall | Avvikelse',
      'Ekskolan | 310 | 288 | -9100 | -9200 | -2100 | -1980 | -10890 | -10892 | -2', 'Alskolan | 210 | 188 | -8100 | -8200 | -1100 | -980 | -8990 | -8992 | -2', 'Bokskolan | 110 | 98 | -7100 | -7000 | -1000 | -990 | -7990 | -7892 | 98'),
    areas: `
      name | budgetToDate | actual | varianceToDate | income | costs
      Ekskolan | -10890 | -10892 | -2 | 288 | -11180
      Alskolan | -8990 | -8992 | -2 | 188 | -9180
      Bokskolan | -7990 | -7892 | 98 | 98 | -7990`,
  },
  {
    name: 'the same under merged heads, of which none stands over the net', silent: FALSE_ALARMS,
    workbook: drawn('Grundskolor, ackumulerat januari–september 2026 (tkr)', '| Intäkter | | Personal | | Övrigt | | | |', 'Skola | Budget | Utfall | Budget | Utfall | Budget | Utfall | Nettobudget | Nettoutfall | Avvikelse',
      'Ekskolan | 310 | 288 | -9100 | -9200 | -2100 | -1980 | -10890 | -10892 | -2', 'Alskolan | 210 | 188 | -8100 | -8200 | -1100 | -980 | -8990 | -8992 | -2', 'Bokskolan | 110 | 98 | -7100 | -7000 | -1000 | -990 | -7990 | -7892 | 98'),
    areas: `
      name | budgetToDate | actual | varianceToDate
      Ekskolan | -10890 | -10892 | -2
      Alskolan | -8990 | -8992 | -2
      Bokskolan | -7990 | -7892 | 98`,
  },
  {
    name: 'without the rents, the rents, and with them', silent: FALSE_ALARMS,
    workbook: drawn('Bildningsnämnden t.o.m. augusti 2026, tkr', '| Exkl. interna hyror | | | Interna hyror | | | Inkl. interna hyror | | |', `Verksamhet | ${['', '', ''].map(() => 'Budget | Utfall | Prognos').join(' | ')} | Avvikelse`,
      'Skola | -61200 | -40711 | -62000 | -8800 | -5800 | -8800 | -70000 | -46511 | -70800 | -800', 'Vux | -11200 | -7711 | -11100 | -800 | -500 | -800 | -12000 | -8211 | -11900 | 100'),
    areas: `
      name | budget | actual | forecast | variance
      Skola | -70000 | -46511 | -70800 | -800
      Vux | -12000 | -8211 | -11900 | 100`,
  },
  {
    name: 'without the rents and with them: the group with the variance is followed up', tells: ['rivalColumns'], silent: FALSE_ALARMS,
    workbook: drawn('Bildningsnämnden t.o.m. augusti 2026, tkr', '| Exkl. interna hyror | | | Inkl. interna hyror | | |', 'Verksamhet | Budget | Utfall | Prognos | Budget | Utfall | Prognos | Avvikelse',
      'Skola | -61200 | -40711 | -62000 | -70000 | -46511 | -70800 | -800', 'Vux | -11200 | -7711 | -11100 | -12000 | -8211 | -11900 | 100'),
    areas: `
      name | budget | actual | forecast | variance
      Skola | -70000 | -46511 | -70800 | -800
      Vux | -12000 | -8211 | -11900 | 100`,
  },
  ...([['Verksamhet | Budget | Utfall | Prognos | Avvikelse | varav personal budget | varav personal utfall'], ['| Nettokostnad | | | | Lönekostnad |', 'Verksamhet | Budget | Utfall | Prognos | Avvikelse | Budget | Utfall'],
    ['| Nettokostnad | | | | varav personalkostnad |', 'Verksamhet | Budget | Utfall | Prognos | Avvikelse | Budget | Utfall']] as const).map((heads): Layout => ({
    name: `a part beside the whole: ${heads.join(' / ')}`, silent: FALSE_ALARMS,
    workbook: drawn('Socialnämnden augusti 2026, tkr', ...heads, 'Hemtjänst | -31200 | -21100 | -32000 | -800 | -25800 | -17700', 'Säbo | -41200 | -27100 | -41000 | 200 | -30800 | -20700', 'Summa | -72400 | -48200 | -73000 | -600 | -56600 | -38400'),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Hemtjänst | -31200 | - | -21100 | -32000 | -800
      Säbo | -41200 | - | -27100 | -41000 | 200`,
  })),
  {
    name: '"Totalt" over budget and outcome is no total of a project', kinds: { Rapport: 'areas' },
    workbook: drawn('Tekniska nämnden per distrikt, augusti 2026, tkr', '| Skattefinansierat | | Avgiftsfinansierat | | Totalt |', 'Distrikt | Budget 2026 | Utfall | Budget 2026 | Utfall | Budget 2026 | Utfall', 'Norr | -9100 | -6020 | 0 | 310 | -9100 | -5710', 'Syd | -8100 | -5020 | -100 | 210 | -8200 | -4810'),
    areas: `
      name | budget | actual
      Norr | -9100 | -5710
      Syd | -8200 | -4810`,
  },
];

/** Parts of the year beside their sum. */
const times: readonly Layout[] = [
  {
    name: 'quarters of budget and outcome beside what they come to',
    workbook: drawn('Kulturnämnden t.o.m. september 2026, tkr', 'Område | Budget Q1 | Utfall Q1 | Budget Q2 | Utfall Q2 | Budget Q3 | Utfall Q3 | Budget ack | Utfall ack | Årsbudget | Prognos | Avvikelse',
      'Ledning | -1500 | -1420 | -1500 | -1530 | -1500 | -1388 | -4500 | -4338 | -6000 | -5900 | 100', 'Bibliotek | -2500 | -2420 | -2500 | -2530 | -2500 | -2388 | -7500 | -7338 | -10000 | -9900 | 100'),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Ledning | -6000 | -4500 | -4338 | -5900 | 100
      Bibliotek | -10000 | -7500 | -7338 | -9900 | 100`,
  },
  {
    name: 'what months come to, before them',
    workbook: drawn('Serviceenheten kvartal 1 2026, tkr', '| Ackumulerat | | | Jan | | | Feb | | | Mar | |', `Enhet | ${['', '', '', ''].map(() => 'Budget | Utfall | Avv').join(' | ')}`,
      'Kök | -1200 | -1219 | -19 | -400 | -411 | -11 | -400 | -402 | -2 | -400 | -406 | -6', 'Städ | -2400 | -2419 | -19 | -800 | -811 | -11 | -800 | -802 | -2 | -800 | -806 | -6'),
    areas: `
      name | budgetToDate | actual | varianceToDate
      Kök | -1200 | -1219 | -19
      Städ | -2400 | -2419 | -19`,
  },
  ...['utfall och budget januari–september 2026, tkr', 'ack utfall och budget t.o.m. september 2026, tkr'].map((title): Layout => ({
    name: `outcome and budget below each other under "${title}"`,
    workbook: drawn(`Primärvården, ${title}`, 'Utfall', 'Område | Intäkter | Kostnader | Netto', 'Norr | 210 | -4100 | -3890', 'Söder | 330 | -5200 | -4870', '', 'Budget', 'Område | Intäkter | Kostnader | Netto', 'Norr | 200 | -4000 | -3800', 'Söder | 300 | -5300 | -5000'),
    areas: `
      name | budget | budgetToDate | actual
      Norr | - | -3800 | -3890
      Söder | - | -5000 | -4870`,
  })),
  {
    name: 'a month over nothing at the right of the heads is no outcome',
    workbook: drawn('Miljönämnden, tkr | | | | | | 2026', '| | | | | | oktober', 'Verksamhet | Budget 2026 | Utfall jan-oktober | Prognos 2026 | Avvikelse', 'Nämnd | 1100 | 900 | 1080 | 20', 'Tillsyn | 5200 | 4600 | 5500 | -300'),
    areas: `
      name | budget | actual | forecast | variance
      Nämnd | -1100 | -900 | -1080 | 20
      Tillsyn | -5200 | -4600 | -5500 | -300`,
  },
];

/** Results are signed as they stand, whatever they are called. */
const surpluses: readonly Layout[] = ['Driftnetto', 'Driftöverskott', 'Resultat'].map((word): Layout => ({
  name: `"${word} per fastighet" is no cost`,
  workbook: drawn(`${word} per fastighet jan–aug 2026 (tkr)`, 'Fastighet | Budget | Utfall | Prognos | Avvikelse', 'Eken | 3000 | 1900 | 2850 | -150', 'Linden | 1200 | 750 | 1350 | 150', 'Asken | 800 | 560 | 700 | -100'),
  areas: `
      name | budget | actual | forecast | variance
      Eken | 3000 | 1900 | 2850 | -150
      Linden | 1200 | 750 | 1350 | 150
      Asken | 800 | 560 | 700 | -100`,
}));

/** A third row of heads that are numbers: months and years. */
const numbered: Layout = {
  name: 'months and years as numbers below the heads, the unit beside them', unit: 'mnkr', period: '2026-10',
  workbook: drawn('Bilaga 1 Område akut', '| Ackumulerat | | | Helår | |', '| Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse', 'Mnkr | 2610 | 2610 | | 2026 | 2026 |',
    'Ambulans | -188.2 | -190.1 | -1.9 | -228 | -231.5 | -3.5', 'Akut | -412.9 | -433.3 | -20.4 | -495.5 | -520.1 | -24.6', 'Summa | -601.1 | -623.4 | -22.3 | -723.5 | -751.6 | -28.1'),
  areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Ambulans | -228 | -188.2 | -190.1 | -231.5 | -3.5
      Akut | -495.5 | -412.9 | -433.3 | -520.1 | -24.6`,
};

export const columnGroupLayouts: readonly Layout[] = [...nets, ...wholes, ...times, ...surpluses, numbered];
