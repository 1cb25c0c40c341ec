import fc from 'fast-check';
import { readFacts } from '../../../../src/reading/readWorkbook';
import type { CellValue, RawSheet } from '../../../../src/workbook/rawSheet';
import { plainSheet, workbook } from '../../../layouts/build';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const NAMES = ['Kost', 'Städ', 'Fastighet', 'Gata och park'];

/** Net costs in whole tkr: by area, by year from 2020, by month; the last year's known months only. */
interface Known {
  readonly areas: readonly (readonly (readonly number[])[])[];
  readonly through: number;
}

const known: fc.Arbitrary<Known> = fc.record({ areas: fc.integer({ min: 2, max: 4 }), years: fc.integer({ min: 3, max: 5 }), through: fc.integer({ min: 3, max: 11 }) })
  .chain(({ areas, years, through }) => fc.tuple(...Array.from({ length: areas }, () =>
    fc.tuple(...Array.from({ length: years }, () => fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 12, maxLength: 12 })))))
    .map((amounts) => ({ through, areas: amounts.map((ofArea) => ofArea.map((year, at) => (at === ofArea.length - 1 ? year.slice(0, through) : year))) })));

const sums = (year: readonly number[]): number[] => year.map((_, at) => year.slice(0, at + 1).reduce((sum, amount) => sum + amount, 0));
const filled = (year: readonly number[]): CellValue[] => Array.from({ length: 12 }, (_, at) => (year[at] === undefined ? null : -year[at]));
const yearsOf = ({ areas }: Known): number[] => (areas[0] ?? []).map((_, at) => 2020 + at);

/** The same months as different ekonomer lay them out. */
const drawings: readonly (readonly [string, (all: Known) => RawSheet[]])[] = [
  ['in columns over the years', (all) => [plainSheet('Månader', [
    ['Servicenämnden, utfall per månad, tkr'],
    ['Verksamhet', ...yearsOf(all).flatMap((year) => MONTHS.map((month) => `${month}-${year % 100}`))],
    ...all.areas.map((years, at) => [NAMES[at] ?? '', ...years.flatMap(filled)]),
  ])]],
  ['in running sums over the years', (all) => [plainSheet('Månader', [
    ['Servicenämnden, ackumulerat utfall, tkr'],
    ['Verksamhet', ...yearsOf(all).flatMap((year) => MONTHS.map((month) => `Ack ${month}-${year % 100}`))],
    ...all.areas.map((years, at) => [NAMES[at] ?? '', ...years.flatMap((year) => filled(sums(year)))]),
  ])]],
  ['in a sheet a year', (all) => yearsOf(all).map((year, place) => plainSheet(String(year), [
    ['Utfall per månad, tkr'],
    ['Verksamhet', ...MONTHS],
    ...all.areas.map((years, at) => [NAMES[at] ?? '', ...filled(years[place] ?? [])]),
  ]))],
  ['in stacked tables', (all) => [plainSheet('Månader', [
    ['Servicenämnden, utfall per månad, tkr'],
    ...yearsOf(all).flatMap((year, place) => [
      [`Utfall ${year}`], ['Verksamhet', ...MONTHS],
      ...all.areas.map((years, at) => [NAMES[at] ?? '', ...filled(years[place] ?? [])]), [null],
    ]),
  ])]],
  ['in rows of months beside the outcome', (all) => {
    const last = yearsOf(all).length - 1;
    return [
      plainSheet('Uppföljning', [
        [`Servicenämnden ${MONTHS[all.through - 1]} ${2020 + last}, tkr`], ['Verksamhet', `Utfall jan-${MONTHS[all.through - 1]} ${2020 + last}`],
        ...all.areas.map((years, at) => [NAMES[at] ?? '', -(sums(years[last] ?? []).at(-1) ?? 0)]),
      ]),
      plainSheet('Månader', [
        ['Utfall per månad, tkr'], ['År', 'Månad', ...all.areas.map((_, at) => NAMES[at] ?? '')],
        ...yearsOf(all).flatMap((year, place) => MONTHS.map((month, at): CellValue[] => [year, month, ...all.areas.map((years) => filled(years[place] ?? [])[at] ?? null)])),
      ]),
    ];
  }],
];

it.each(drawings)('three to five years of months come back as they were written: %s', (_, draw) => {
  fc.assert(fc.property(known, (all) => {
    const facts = readFacts(workbook(...draw(all)), new Set(), NO_CHOICES);
    expect(facts.period).toEqual({ year: yearsOf(all).at(-1), month: all.through });
    all.areas.forEach((years, at) => {
      const read = facts.months.filter(({ area }) => area === NAMES[at]);
      expect(read.map(({ year }) => year)).toEqual(yearsOf(all));
      expect(read.map(({ months }) => months.map((month) => month?.value ?? null))).toEqual(years.map(filled));
    });
  }), { numRuns: 15 });
});
