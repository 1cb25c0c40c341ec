import { sheet, workbook, type Layout } from './build';

/** Kinds of cost at each area, all of one sign: what they are called tells that they are no areas. */
const AREAS = [['Förskola', [-13302, -9019, -13165]], ['Grundskola', [-64010, -45924, -66140]], ['Fritidshem', [-47541, -30632, -45953]]] as const;
const SHARES = [['Personal', 0.6], ['Lokaler', 0.1]] as const;
const SUM = 'Summa | -124853 | -85575 | -125258';

/** The lines of an area, which come to its amounts: the last takes what is left. */
function linesOf(amounts: readonly number[]): (readonly [string, readonly number[]])[] {
  const first = SHARES.map(([name, share]): readonly [string, readonly number[]] => [name, amounts.map((amount) => Math.round(amount * share))]);
  return [...first, ['Övrigt', amounts.map((amount, at) => amount - first.reduce((sum, [, own]) => sum + (own[at] ?? 0), 0))]];
}

const row = (...cells: readonly (string | number)[]): string => cells.join(' | ');

const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  'below the area\'s own row': ['Verksamhet | Årsbudget | Utfall | Prognos', ...AREAS.flatMap(([name, amounts]) => [row(name, ...amounts), ...linesOf(amounts).map(([line, own]) => row(line, ...own))]), SUM],
  'above the area\'s own row': ['Verksamhet | Årsbudget | Utfall | Prognos', ...AREAS.flatMap(([name, amounts]) => [...linesOf(amounts).map(([line, own]) => row(line, ...own)), row(name, ...amounts)]), SUM],
  'beside the area\'s name, with its sum': ['Verksamhet | Kontoslag | Årsbudget | Utfall | Prognos', ...AREAS.flatMap(([name, amounts]) => [...linesOf(amounts).map(([line, own]) => row(name, line, ...own)), row(`${name} Totalt`, '', ...amounts)]), SUM.replace('Summa |', 'Totalsumma | |')],
  'beside the area\'s name, without a sum': ['Verksamhet | Kontoslag | Årsbudget | Utfall | Prognos', ...AREAS.flatMap(([name, amounts]) => linesOf(amounts).map(([line, own]) => row(name, line, ...own))), SUM.replace('Summa |', 'Summa | |')],
};

const areas = `
      name | budget | actual | forecast
      ${AREAS.map(([name, amounts]) => row(name, ...amounts)).join('\n      ')}`;
const total = `
      budget | actual | forecast
      -124853 | -85575 | -125258`;

const kinds: readonly Layout[] = Object.entries(LAYOUTS).map(([place, rows]): Layout => ({
  name: `Personal, Lokaler and Övrigt ${place}`,
  workbook: workbook(sheet('Uppföljning', `
      Bildningsnämnden augusti 2025, tkr
      ${rows.join('\n      ')}
      `)), areas, total, silent: ['totalMismatch', 'sumMismatch', 'wholeDiffers', 'areasOfOneName'],
}));

/** A detail of every area, and of their sum. */
const details: readonly Layout[] = ['varav personalkostnader', 'varav kostnader', 'därav lönekostnader'].map((detail): Layout => ({
  name: `"${detail}" below every area and below the sum is a detail`,
  workbook: workbook(sheet('Uppföljning', `
      Bildningsnämnden augusti 2025, tkr
      Verksamhet | Årsbudget | Utfall | Prognos
      ${AREAS.flatMap(([name, amounts]) => [row(name, ...amounts), row(detail, ...amounts.map((amount) => Math.round(amount * 0.6)))]).join('\n      ')}
      ${SUM}
      ${row(detail, -74912, -51345, -75155)}
      `)), areas, total, kinds: { Uppföljning: 'areas' }, silent: ['totalMismatch', 'sumMismatch'],
}));

/** What the net of each area is made of below it, unsigned or with incomes below zero. */
const sidesWithin: readonly Layout[] = ([['unsigned', 1], ['incomes below zero', -1]] as const).map(([name, income]): Layout => ({
  name: `"varav intäkter" and "varav kostnader" below the net cost of every area: ${name}`,
  workbook: workbook(sheet('Uppföljning', `
      Bildningsnämnden, bokslut 2025, tkr
      Verksamhet | Utfall | Årsbudget | Avvikelse
      Kulturskola | 39022 | 40879 | 1857
      varav intäkter | ${14047 * income} | ${13626 * income} | 421
      varav kostnader | 53069 | 54505 | 1436
      Fritidshem | 49237 | 49345 | 108
      varav intäkter | ${16683 * income} | ${17338 * income} | -655
      varav kostnader | 65920 | 66683 | 763
      Elevhälsa | 36696 | 35249 | -1447
      varav intäkter | ${2294 * income} | ${2250 * income} | 44
      varav kostnader | 38990 | 37499 | -1491
      Totalt | 124955 | 125473 | 518
      `)), areas: `
      name | budget | actual | variance
      Kulturskola | -40879 | -39022 | 1857
      Fritidshem | -49345 | -49237 | 108
      Elevhälsa | -35249 | -36696 | -1447`, total: `
      budget | actual | variance
      -125473 | -124955 | 518`,
}));

/** The line before the area's name in one text. */
const before: Layout = {
  name: 'the line before its area in one text: "Intäkter förskola", "Kostnader förskola", "Netto förskola"',
  workbook: workbook(sheet('Uppföljning', `
      Bildningsnämnden bokslut 2025, tkr
      Verksamhet | Årsbudget | Utfall | Avvikelse
      Intäkter förskola | 362 | 384 | 22
      Kostnader förskola | -12074 | -12305 | -231
      Netto förskola | -11712 | -11921 | -209
      Intäkter grundskola | 17358 | 16960 | -398
      Kostnader grundskola | -78901 | -77087 | 1814
      Netto grundskola | -61543 | -60127 | 1416
      Intäkter summa nämnden | 17720 | 17344 | -376
      Kostnader summa nämnden | -90975 | -89392 | 1583
      Netto summa nämnden | -73255 | -72048 | 1207
      `)), areas: `
      name | budget | actual | income | costs
      Förskola | -11712 | -11921 | 384 | -12305
      Grundskola | -61543 | -60127 | 16960 | -77087`, total: `
      budget | actual
      -73255 | -72048`,
};

/** Unsigned costs less the incomes above them, of which one area earns more than it costs. */
const nets = (earned: number): Layout['workbook'] => workbook(sheet('Drift', `
      Tekniska nämnden – bokslut 2025, mnkr
      Verksamhet | Post | Redovisat 2025 | Budget 2025 | Avvikelse | Redovisat 2024
      Gata | Intäkter | 4.8 | 4.5 | 0.3
       | Personal | 9.6 | 9.9 | 0.3
       | Övrigt | 38.4 | 36 | -2.4
       | Nettokostnad | 43.2 | 41.4 | -1.8 | 41.9
      Lokalvård | Intäkter | 40.9 | 40 | 0.9
       | Personal | 36.8 | 36.9 | 0.1
       | Övrigt | 3.6 | 3.1 | -0.5
       | Nettokostnad | ${earned} | 0 | 0.5 | 0.1
      `));
const netsOfEach: readonly Layout[] = [
  {
    name: 'a net below zero among unsigned costs and incomes, whose variances alone add up, is no sum that fails', workbook: nets(-0.5), period: '2025-12',
    areas: `
      name | budget | actual | variance | income | costs
      Gata | -41.4 | -43.2 | -1.8 | 4.8 | -48
      Lokalvård | 0 | 0.5 | 0.5 | 40.9 | -40.4`,
    silent: ['wholeDiffers', 'sumMismatch', 'varianceMismatch'],
  },
  { name: 'a net that is neither the sum nor the difference is told', workbook: nets(-1.7), period: '2025-12', tells: ['varianceMismatch'] },
];

export const lineOfEachLayouts: readonly Layout[] = [...kinds, ...details, ...sidesWithin, before, ...netsOfEach];
