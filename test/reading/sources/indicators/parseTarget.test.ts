import { parseTarget } from '../../../../src/reading/scorecards/parseTarget';
import type { Direction } from '../../../../src/values/indicator';

type Case = [stored: number | string, format: string, value: number | null, unit: string | null, direction: Direction | null];

describe('targets with a number', () => {
  it.each<Case>([
    ['Minst 76 %', 'General', 76, '%', 'higher'],
    ['Inom 30 dagar', 'General', 30, 'dagar', 'lower'],
    ['Andelen behöriga ska vara minst 90 procent vid läsårets slut på samtliga kommunala grundskolor', 'General', 90, '%', 'higher'],
    ['Frånvaron ska år 2025 inte överstiga 8 % på något av de yrkesprogram som har startat', 'General', 8, '%', 'lower'],
    ['Minst 80%', 'General', 80, '%', 'higher'],
    ['minst 80 procent', 'General', 80, '%', 'higher'],
    ['Minst 95 procent av brukarna', 'General', 95, '%', 'higher'],
    ['Minst 95 % av brukarna', 'General', 95, '%', 'higher'],
    ['Högst 5 %', 'General', 5, '%', 'lower'],
    ['Max 13,2 %', 'General', 13.2, '%', 'lower'],
    ['Max. 13,2 %', 'General', 13.2, '%', 'lower'],
    ['max 5', 'General', 5, null, 'lower'],
    ['Max: 5 %', 'General', 5, '%', 'lower'],
    ['MAX 5 %', 'General', 5, '%', 'lower'],
    ['Maximalt 6,5 %', 'General', 6.5, '%', 'lower'],
    ['Minst HME 80', 'General', 80, 'HME', 'higher'],
    ['Minst index 41', 'General', 41, 'index', 'higher'],
    ['Minst Index 41', 'General', 41, 'index', 'higher'],
    ['Minst 25 st', 'General', 25, 'st', 'higher'],
    ['Minst 25 stycken', 'General', 25, 'st', 'higher'],
    ['Minst 1 600', 'General', 1600, null, 'higher'],
    ['Minst 1\u00a0600', 'General', 1600, null, 'higher'],
    ['Minst 1\u202f600 kr', 'General', 1600, 'kr', 'higher'],
    ['Min 80 %', 'General', 80, '%', 'higher'],
    ['Min. 80 %', 'General', 80, '%', 'higher'],
    ['Lägst 80 %', 'General', 80, '%', 'higher'],
    ['som lägst 3,5', 'General', 3.5, null, 'higher'],
    ['Åtminstone 10', 'General', 10, null, 'higher'],
    ['≥ 80 %', 'General', 80, '%', 'higher'],
    ['≥80', 'General', 80, null, 'higher'],
    ['>= 80', 'General', 80, null, 'higher'],
    ['≤ 5 %', 'General', 5, '%', 'lower'],
    ['<=5', 'General', 5, null, 'lower'],
    ['upp till 12 veckor', 'General', 12, 'veckor', 'lower'],
    ['som mest 30 dagar', 'General', 30, 'dagar', 'lower'],
    ['Inte över 5 %', 'General', 5, '%', 'lower'],
    ['Ej under 90 %', 'General', 90, '%', 'higher'],
    ['Inte mer än 40', 'General', 40, null, 'lower'],
    ['Lika med eller högre än 80', 'General', 80, null, 'higher'],
    ['Lika med eller lägre än 5 %', 'General', 5, '%', 'lower'],
    ['högre än eller lika med 80', 'General', 80, null, 'higher'],
    ['Ska vara minst 80 %', 'General', 80, '%', 'higher'],
    ['Målvärde: 80 %', 'General', 80, '%', null],
    ['Mål: Minst 80 %', 'General', 80, '%', 'higher'],
    ['80 % eller mer', 'General', 80, '%', 'higher'],
    ['80 % eller högre', 'General', 80, '%', 'higher'],
    ['5 % eller lägre', 'General', 5, '%', 'lower'],
    ['10 eller färre', 'General', 10, null, 'lower'],
    ['5 % max', 'General', 5, '%', 'lower'],
    ['Öka till 80 %', 'General', 80, '%', 'higher'],
    ['80 % till 2026', 'General', 80, '%', null],
    ['Minst 80 senast år 2027', 'General', 80, null, 'higher'],
    ['Öka till 80 % (till och med 2026)', 'General', 80, '%', 'higher'],
    ['Öka till 2026 st', 'General', 2026, 'st', 'higher'],
    ['Ska öka till minst 18 procent', 'General', 18, '%', 'higher'],
    ['Minska till 5 %', 'General', 5, '%', 'lower'],
    ['Minska till högst 5 %.', 'General', 5, '%', 'lower'],
    ['180,5 vårddygn', 'General', 180.5, 'vårddygn', null],
    ['100 %', 'General', 100, '%', null],
    ['100%', '@', 100, '%', null],
    ['765 kr', 'General', 765, 'kr', null],
    ['0', 'General', 0, null, null],
    ['-5', 'General', -5, null, null],
    ['–5 %', 'General', -5, '%', null],
    ['80 % (2016: Göteborg)', 'General', 80, '%', null],
    ['ca 80 %', 'General', 80, '%', null],
    [1, '0 %', 100, '%', null],
    [0.35, '0%', 35, '%', null],
    [0.07, '0.00 %', 7, '%', null],
    [75, 'General', 75, null, null],
    [1600, '#,##0', 1600, null, null],
    [765, '#,##0 "kr"', 765, 'kr', null],
    [0, 'General', 0, null, null],
  ])('%j as %j is %d %j, %j', (stored, format, value, unit, direction) => {
    const target = parseTarget(stored, format);
    expect(target?.quantity).toEqual({ value, unit });
    expect([target?.direction, target?.movement, target?.strict ?? false]).toEqual([direction, null, false]);
  });

  it.each<[string, number, Direction]>([
    ['Öka till 2026', 2026, 'higher'], ['Minska till 1950', 1950, 'lower'], ['under 2025', 2025, 'lower'],
  ])('%j may be a value where what is measured is as large as years are', (text, value, direction) => {
    expect(parseTarget(text, 'General', true)).toMatchObject({ quantity: { value }, direction });
  });

  it.each<[string, number, Direction]>([
    ['under 5 %', 5, 'lower'], ['< 5 %', 5, 'lower'], ['Mindre än 5', 5, 'lower'], ['Färre än 10 st', 10, 'lower'], ['lägre än 7,5', 7.5, 'lower'],
    ['över 80 %', 80, 'higher'], ['> 80', 80, 'higher'], ['Mer än 80', 80, 'higher'], ['Fler än 25', 25, 'higher'], ['Högre än 80 %', 80, 'higher'],
  ])('%j leaves the number itself out', (text, value, direction) => {
    expect(parseTarget(text, 'General')).toMatchObject({ quantity: { value }, direction, strict: true });
  });
});

describe('targets that are words', () => {
  it.each<[string, Direction]>([
    ['Minska', 'lower'], ['minska.', 'lower'], ['Ska minska', 'lower'], ['Minskas', 'lower'], ['Minskning', 'lower'], ['Sänkas', 'lower'], ['Färre', 'lower'],
    ['Öka', 'higher'], ['Ska öka', 'higher'], ['Skall öka', 'higher'], ['Ökas', 'higher'], ['Ökning', 'higher'], ['Ökande', 'higher'], ['↑', 'higher'],
    ['Minska jämfört med 2016', 'lower'], ['Öka från föregående år', 'higher'], ['Högre än 2016', 'higher'], ['Lägre än föregående år', 'lower'],
    ['Ska öka jämfört med utfallet 2016', 'higher'],
  ])('%j is a movement', (text, movement) => {
    expect(parseTarget(text, 'General')).toMatchObject({ quantity: null, direction: movement, movement });
  });

  it.each<[string, Direction, number | undefined]>([
    ['Öka till 2026', 'higher', undefined], ['Minska under 2025', 'lower', undefined], ['Ska öka till år 2026', 'higher', undefined], ['Öka till och med 2026', 'higher', undefined],
    ['Minska senast 2027', 'lower', undefined], ['Öka fram till utgången av 2026', 'higher', undefined], ['Minska jämfört med 2024 till 2026', 'lower', 2024], ['Öka från 2023', 'higher', 2023],
  ])('%j is a movement until or since a year', (text, movement, since) => {
    expect(parseTarget(text, 'General')).toEqual({ text, quantity: null, direction: movement, movement, ...(since === undefined ? {} : { since }) });
  });

  it.each<[string, Direction | null]>([
    ['Under 2025', null], ['Senast 2026', null], ['2025 till 2026', null], ['under 2025 till 2026', null],
    ['Bibehålla', null], ['Ja', null], ['Enligt plan', null], ['Öka eller bibehålla', 'higher'], ['Minska med 5 %', 'lower'], ['Minst rikssnittet', 'higher'],
    ['Ska inte öka', null], ['76-80 %', null], ['31 december', null], ['2017: 80 %, 2018: 85 %', null], ['Högre än rikssnittet', 'higher'], ['Minimera risken', null],
    ['Inga', null], ['1/3', null],
  ])('%j keeps its text and cannot be held against a number', (text, direction) => {
    expect(parseTarget(text, 'General')).toEqual(expect.objectContaining({ text, quantity: null, movement: null, direction }));
  });

  it.each(['-', '–', '', ' ', '\u00a0', '..', 'Saknas', 'Mål saknas', 'Ej fastställt'])('%j says that there is none', (text) => {
    expect(parseTarget(text, 'General')).toBeNull();
  });
});

it.each<[number | string, string, string]>([
  [0.8, '0 %', '80 %'], [0.05, '0.00%', '5,00 %'], [1600, '#,##0', '1\u00a0600'], [75, 'General', '75'], [7.25, 'General', '7,25'],
  ['Minst\u00a076  %', 'General', 'Minst 76 %'], [43100, 'yyyy-mm-dd', '2017-12-31'],
])('%j as %j is shown as %j', (stored, format, text) => {
  expect(parseTarget(stored, format)?.text).toBe(text);
});

describe('targets with two ends', () => {
  it.each([
    ['80-85', { from: 80, to: 85, unit: null }], ['40-60 %', { from: 40, to: 60, unit: '%' }], ['mellan 2,5 och 4', { from: 2.5, to: 4, unit: null }],
    ['10 till 12 veckor', { from: 10, to: 12, unit: 'veckor' }],
  ])('%s', (text, span) => {
    expect(parseTarget(text, 'General')).toMatchObject({ text, quantity: null, direction: null, span });
  });

  it.each(['2024-2025', '85-80', '-5', 'minst 80-85', '2024-08-31'])('none in %s', (text) => {
    expect(parseTarget(text, 'General')?.span).toBeUndefined();
  });
});
