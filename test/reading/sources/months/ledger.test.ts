import type { Facts } from '../../../../src/reading/facts';
import { readFacts } from '../../../../src/reading/readWorkbook';
import type { CellValue } from '../../../../src/workbook/rawSheet';
import { plainSheet, sheet, workbook } from '../../../layouts/build';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };

const OUTCOME = sheet('Uppföljning', `
  Servicenämnden mars 2024, tkr
  Kod | Verksamhet | Budget helår | Utfall jan-mar 2024
  41 | Kost | -300 | -72
  42 | Städ | -150 | -36
  `);

const read = (heads: readonly string[], rows: readonly (readonly CellValue[])[]): Facts =>
  readFacts(workbook(OUTCOME, plainSheet('Huvudbok', [heads, ...rows])), new Set(), NO_CHOICES);

const valuesOf = (facts: Facts): string[] => facts.months.map(({ area, year, unit, from, months }) =>
  `${area} ${year} ${from} ${months.slice(0, 4).map((month) => (month === null ? '-' : month.value)).join(' ')} ${unit}`);

const EXPECTED = ['Kost 2024 ledger -24000 -24000 -24000 - kr', 'Städ 2024 ledger -12000 -12000 -12000 - kr'];

/** Kost: 26 000 of cost less 2 000 of income a month; Städ: 12 000 of cost in two rows a month. */
const transactions = [1, 2, 3].flatMap((month) => [
  { month, code: 4110, name: 'Kost', account: 5010, amount: 20_000 }, { month, code: 4120, name: 'Kost', account: 6100, amount: 6_000 },
  { month, code: 4110, name: 'Kost', account: 3010, amount: -2_000 },
  { month, code: 4210, name: 'Städ', account: 5010, amount: 7_000 }, { month, code: 4210, name: 'Städ', account: 7010, amount: 5_000 },
]);

describe('the areas\' months as the sums of a ledger', () => {
  const heads = ['Period', 'Verksamhet', 'Konto', 'Belopp'];
  const cases: readonly [string, readonly string[], (one: (typeof transactions)[number]) => readonly CellValue[]][] = [
    ['by name, costs positive and income negative', heads, ({ month, name, account, amount }) => [202400 + month, name, account, amount]],
    ['costs negative', heads, ({ month, name, account, amount }) => [202400 + month, name, account, -amount]],
    ['no signs at all: the account says what is income', heads, ({ month, name, account, amount }) => [202400 + month, name, account, Math.abs(amount)]],
    ['codes that begin with the area\'s', ['Period', 'Ansvar', 'Konto', 'Belopp'], ({ month, code, account, amount }) => [202400 + month, code, account, amount]],
    ['code and name in one text', heads, ({ month, code, name, account, amount }) => [202400 + month, `${code} ${name}`, account, amount]],
    ['a code that says nothing beside a name that does', ['Period', 'Ansvar', 'Verksamhet (T)', 'Konto', 'Belopp'], ({ month, name, account, amount }) => [202400 + month, 9999, name, account, amount]],
    ['dates instead of periods', ['Bokföringsdatum', 'Verksamhet', 'Konto', 'Belopp'], ({ month, name, account, amount }) => [45292 + (month - 1) * 31, name, account, amount]],
    ['periods written 2024-01', heads, ({ month, name, account, amount }) => [`2024-0${month}`, name, account, amount]],
    ['year and month in columns of their own', ['År', 'Månad', 'Verksamhet', 'Konto', 'Belopp'], ({ month, name, account, amount }) => [2024, month, name, account, amount]],
    ['debet and kredit', ['Period', 'Verksamhet', 'Konto', 'Debet', 'Kredit', 'Belopp moms'], ({ month, name, account, amount }) => [202400 + month, name, account, amount > 0 ? amount : null, amount < 0 ? -amount : null, null]],
    ['accounts as text', heads, ({ month, name, account, amount }) => [202400 + month, name, `${account} Löner`, amount]],
  ];

  it.each(cases)('%s', (_, names, row) => {
    const facts = read(names, transactions.map(row));
    expect(valuesOf(facts)).toEqual(EXPECTED);
    expect(facts.problems.filter(({ rule }) => rule.startsWith('ledger'))).toEqual([]);
  });

  it('without accounts takes the sign from the outcomes beside it', () => {
    const facts = read(['Period', 'Verksamhet', 'Verifikat', 'Belopp'], transactions.map(({ month, name, amount }, at) => [202400 + month, name, at, amount]));
    expect(valuesOf(facts)).toEqual(EXPECTED);
  });

  it('names the first cells and counts all', () => {
    const facts = read(heads, transactions.map(({ month, name, account, amount }) => [202400 + month, name, account, amount]));
    expect(facts.months[0]?.months[0]).toMatchObject({ count: 3, cells: [{ sheet: 'Huvudbok', row: 1, column: 3 }, { sheet: 'Huvudbok', row: 2, column: 3 }] });
  });

  const good = transactions.map(({ month, name, account, amount }): readonly CellValue[] => [202400 + month, name, account, amount]);
  const odd: readonly [string, readonly CellValue[], string, string][] = [
    ['rows of no area', [202401, 'Park', 5010, 500], 'ledgerUnmatched', "summa 500) inte till något verksamhetsområde och räknas inte med: \"Park\" (första i 'Huvudbok'!B17)"],
    ['balance accounts', [202401, 'Kost', 1510, 500], 'ledgerBalance', "summa 500) på konton i klass 0, 1, 2 och 9 inte med: de är balans eller interna poster (första i 'Huvudbok'!C17)"],
    ['rows without a period', [null, 'Kost', 5010, 500], 'ledgerNoPeriod', "summa 500) period och räknas inte med (första i 'Huvudbok'!A17)"],
    ['words for an amount', [202401, 'Kost', 5010, 'se bilaga'], 'ledgerText', "(\"se bilaga\"; första i 'Huvudbok'!D17)"],
    ['errors', [202401, 'Kost', 5010, { error: '#REF!' }], 'ledgerError', "(\"#REF!\"; första i 'Huvudbok'!D17)"],
  ];
  it.each(odd)('tells of %s, and leaves them out', (_, row, rule, words) => {
    const facts = read(heads, [...good, row]);
    expect(valuesOf(facts)).toEqual(EXPECTED);
    const told = facts.problems.filter((problem) => problem.rule.startsWith('ledger'));
    expect(told.map((problem) => problem.rule)).toEqual([rule]);
    expect(told[0]?.message.sv).toContain(words);
  });

  it('counts a number typed as text, and says so', () => {
    const facts = read(heads, [...good, [202401, 'Kost', 5010, '1 000,50']]);
    expect(valuesOf(facts)[0]).toBe('Kost 2024 ledger -25000.5 -24000 -24000 - kr');
    expect(facts.problems.map(({ rule }) => rule)).toContain('ledgerTyped');
  });

  it('tells once of many rows that belong nowhere', () => {
    const facts = read(heads, [...good, ...Array.from({ length: 400 }, (_, at): readonly CellValue[] => [202401, `Park ${at % 7}`, 5010, 1])]);
    const told = facts.problems.filter(({ rule }) => rule === 'ledgerUnmatched');
    expect(told).toHaveLength(1);
    expect(told[0]?.cells).toHaveLength(5);
    expect(told[0]?.message.sv).toContain('400 rader (summa 400)');
  });

  it('tells once where it comes to something else than the outcome', () => {
    // Kost: 3 x 24 000 kr and 20 000 more are 92 000 kr of cost, where the outcome says 72 tkr.
    const told = read(heads, [...good, [202401, 'Kost', 5010, 20_000]]).problems.filter(({ rule }) => rule === 'ledgerDiffers');
    expect(told).toHaveLength(1);
    expect(told[0]?.message.sv.replaceAll('\u00a0', ' ')).toContain('summerar till −92 000 kr för Kost till och med perioden, men utfallet är −72 000 kr.');
  });

  it('leaves sum rows at the end aside', () => {
    expect(valuesOf(read(heads, [...good, ['Summa', null, null, 108_000]]))).toEqual(EXPECTED);
  });

  it('adds up 200 000 rows: what it gives and what it leaves out is all there is', () => {
    const areas = ['Kost', 'Städ', 'Park'];
    const rows = Array.from({ length: 200_000 }, (_, at): readonly CellValue[] => [202301 + (at % 12), areas[at % 3] ?? '', 5010, (at % 97) + 1]);
    const facts = read(heads, rows);
    const total = rows.reduce((sum, row) => sum + Number(row[3]), 0);
    const counted = facts.months.flatMap(({ months }) => months).reduce((sum, month) => sum - (month?.value ?? 0), 0);
    const left = rows.filter((row) => row[1] === 'Park').reduce((sum, row) => sum + Number(row[3]), 0);
    expect(counted + left).toBe(total);
    expect(facts.months.map(({ area, year }) => `${area} ${year}`)).toEqual(['Kost 2023', 'Städ 2023']);
    expect(facts.problems.find(({ rule }) => rule === 'ledgerUnmatched')?.message.sv).toContain('66\u00a0666 rader');
  });
});
