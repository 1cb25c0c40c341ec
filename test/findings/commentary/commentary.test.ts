import { claimsIn } from '../../../src/findings/commentary/claims';
import { commentaryFindings } from '../../../src/findings/commentary/commentary';
import { contradictionsIn } from '../../../src/findings/commentary/judge';
import { knownOf } from '../../../src/findings/commentary/known';
import { mentionsIn } from '../../../src/findings/commentary/mentions';
import { fold } from '../../../src/values/text';
import { areaOf } from './area';
import { eldercare, type OwnSentences } from './ownSentences';
import { school } from './schoolSentences';
import { fromFile, fromReports, ofOurOwn, published, type Case } from './sentences';

const CELL = { sheet: 'Nämnd', row: 4, column: 9 };

const findingsOf = ({ text, area, unit, period, amounts }: Case) =>
  commentaryFindings([{ text, cell: CELL, area: areaOf(area, amounts), names: [area] }], { unit, period, before: () => null });

describe('amounts in a text', () => {
  it.each<[string, readonly (readonly [number, number | null])[]]>([
    ['underskott på 22,4 mnkr', [[22_400_000, null]]],
    ['positiv budgetavvikelse med 1 563 tkr', [[1_563_000, null]]],
    ['-6,1 mnkr', [[6_100_000, -1]]],
    ['en budgetavvikelse på – 3,7 miljoner', [[3_700_000, -1]]],
    ['plus 2,2 miljoner kronor', [[2_200_000, 1]]],
    ['2,6 % av budgeten', [[0.026, null]]],
    ['en halv miljon', [[500_000, null]]],
    ['med fem miljoner kronor och 4,3 miljoner', [[5_000_000, null], [4_300_000, null]]],
    ['1.234.567 kronor', [[1_234_567, null]]],
    ['12 345 kr', [[12_345, null]]],
    ['3 MSEK och 200 kkr', [[3_000_000, null], [200_000, null]]],
    ['mellan 5 och 6 mnkr', []],
    ['2-3 mnkr', []],
    ['under 2023 var 14 platser tomma', []],
    ['tre barn', []],
    ['- 2,4 mnkr i lägre kostnader', [[2_400_000, null]]],
    ['12,5 procentenheter', []],
  ])('%s', (text, expected) => {
    const found = mentionsIn(fold(text)).map(({ value, sign }) => [Math.round(value * 1e6) / 1e6, sign]);
    expect(found).toEqual(expected);
  });
});

describe('sentences whose figures fit', () => {
  it.each([...fromFile, ...fromReports, ...ofOurOwn].map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(findingsOf(one).map(({ message }) => message.sv)).toEqual([]);
  });

  it('are every one of the published ones', () => {
    const tried = new Set(fromFile.map(({ text }) => text));
    // Not those whose table is not there at all.
    const without = published.filter((text) => !tried.has(text));
    expect(without.map((text) => text.slice(0, 30))).toEqual(['Budgetunderskottet för dessa v']);
  });
});

type Fault = 'unit' | 'direction' | 'digit';

/** The sentence with one fault in its own amount; null where it has nothing of the kind to change. */
function seeded({ text, claim }: Case, fault: Fault): string | null {
  if (claim === null) return null;
  const at = text.indexOf(claim);
  if (fault === 'unit') {
    const swapped = claim.replace(/mnkr|mkr|miljon(?:er)?(?= kronor| |$)/i, 'tkr').replace(/tkr kronor/, 'tkr');
    const changed = swapped !== claim ? swapped : claim.replace(/tkr/, 'mnkr').replace(/ kr$/, ' tkr');
    return changed === claim ? null : text.replace(claim, changed);
  }
  if (fault === 'digit') {
    const first = claim.search(/[1-9]/);
    if (first < 0) return null;
    const digit = Number(claim[first]);
    return text.replace(claim, claim.slice(0, first) + String(digit >= 6 ? digit - 4 : digit + 3) + claim.slice(first + 1));
  }
  const opposite: Readonly<Record<string, string>> = {
    underskott: 'överskott', överskott: 'underskott', positiv: 'negativ', negativ: 'positiv', plus: 'minus', minus: 'plus', bättre: 'sämre', sämre: 'bättre', '+': '-', '-': '+', '–': '+', '−': '+',
  };
  const turn = (part: string) => part.replace(/underskott|överskott|positiv|negativ|plus|minus|bättre|sämre|(?<![\p{L}\d])[+\-–−](?= ?\d)/giu, (word) => opposite[word.toLowerCase()] ?? word);
  const sentence = /[^.\n]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const from = at - sentence;
  const to = at + claim.length + (/^ (?:sämre|bättre) än/.exec(text.slice(at + claim.length))?.[0].length ?? 0);
  const changed = turn(text.slice(from, to));
  return changed === text.slice(from, to) ? null : text.slice(0, from) + changed + text.slice(to);
}

describe.each([['commentary.tsv', fromFile], ['published follow-ups', fromReports], ['our own', ofOurOwn]] as const)('faults seeded into sentences of %s', (_, cases) => {
  it.each(['unit', 'direction', 'digit'] as const)('%s: at least four of five are found', (fault) => {
    const tried = cases.flatMap((one) => {
      const text = seeded(one, fault);
      return text === null ? [] : [{ text, found: findingsOf({ ...one, text }) }];
    });
    const missed = tried.filter(({ found }) => found.length === 0).map(({ text }) => text);
    expect(tried.length).toBeGreaterThan(8);
    expect({ share: Math.floor((1 - missed.length / tried.length) * 100) >= 80, missed: missed.length / tried.length > 0.2 ? missed : [] }).toEqual({ share: true, missed: [] });
  });
});

describe('what is said', () => {
  const base: Case = { text: 'Prognosen visar ett underskott på 2,4 mnkr.', area: 'Vuxen', unit: 'tkr', period: { year: 2018, month: 8 }, amounts: { variance: -4_200, budget: -90_000, forecast: -94_200 }, claim: null };

  it.each<[string, string, string]>([
    ['Prognosen visar ett underskott på 2,4 mnkr.', 'commentAmount', 'Vuxen: kommentaren i \'Nämnd\'!J5 säger "2,4 mnkr" (Prognosen visar ett underskott på 2,4 mnkr.), men avvikelsen är −4 200 tkr (\'Nämnd\'!D5), och inget annat belopp för området stämmer. Rätta kommentaren, eller beloppet.'],
    ['Överskott 4,2 mnkr.', 'commentDirection', 'Vuxen: kommentaren i \'Nämnd\'!J5 säger "4,2 mnkr" (Överskott 4,2 mnkr.), men avvikelsen −4 200 tkr (\'Nämnd\'!D5) är ett underskott. Rätta kommentaren, eller beloppet.'],
    ['Underskott 4,2 tkr.', 'commentUnit', 'Vuxen: kommentaren i \'Nämnd\'!J5 säger "4,2 tkr" (Underskott 4,2 tkr.), men avvikelsen är −4 200 tkr (\'Nämnd\'!D5): enheten i texten är fel. Rätta kommentaren, eller beloppet.'],
    ['Nollresultat för helåret.', 'commentAmount', 'Vuxen: kommentaren i \'Nämnd\'!J5 säger "nollresultat" (Nollresultat för helåret.), men avvikelsen är −4 200 tkr (\'Nämnd\'!D5). Rätta kommentaren, eller beloppet.'],
  ])('%s', (text, rule, message) => {
    const found = findingsOf({ ...base, text });
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(found[0]?.message.sv.replace(/[\u00a0\u202f]/g, ' ')).toBe(message);
  });

  it('holds the period and the year of one sentence apart', () => {
    const both: Case = {
      ...base, text: 'Överskott på 1,7 mnkr för perioden; prognosen för helåret visar ett överskott på 3,0 mnkr.', amounts: { varianceToDate: 1_515, variance: 3_000, budget: -30_000 },
    };
    expect(findingsOf(both).map(({ rule, found, expected }) => [rule, found, expected])).toEqual([['commentAmount', '1,7 mnkr', 1_515]]);
    expect(findingsOf({ ...both, amounts: { ...both.amounts, varianceToDate: 1_715 } })).toEqual([]);
  });

  it('ends a sentence at a short word, and at no shortening', () => {
    const of = (text: string) => findingsOf({ ...base, text }).map(({ rule }) => rule);
    expect(of('Högre kostnader för säkerhet och el. Prognosen är ett överskott på 4,2 mnkr.')).toEqual(['commentDirection']);
    expect(of('Högre kostnader för säkerhet och el. Prognosen är ett underskott på 4,2 mnkr.')).toEqual([]);
    expect(of('Högre kostnader för ca. Tio platser ger ett överskott på 4,2 mnkr.')).toEqual([]);
  });

  it('says that signs are opposite, and in which cell an amount stands', () => {
    const [found] = findingsOf({ ...base, text: 'Överskott 4,2 mnkr.' });
    expect(found?.causes[0]?.why.sv).toBe('Texten och tabellen har olika tecken.');
  });

  it('names the text’s cell first, then the amount’s, and proposes the amount', () => {
    const [found] = findingsOf(base);
    expect(found?.cells[0]).toEqual(CELL);
    expect(found).toMatchObject({ expected: -4_200, found: '2,4 mnkr', group: 'Vuxen', causes: [{ cell: CELL, found: '2,4 mnkr' }] });
  });

  it.each<[string, string]>([
    ['Prognosen visar ett underskott på 2,4 mnkr.', '4 200 tkr'],
    ['Överskott 4,2 mnkr.', 'underskott 4 200 tkr'],
  ])('proposes the amount as the comment would say it: %s', (text, proposed) => {
    const [found] = findingsOf({ ...base, text });
    expect(String(found?.causes[0]?.proposed).replace(/[\u00a0\u202f]/g, ' ')).toBe(proposed);
  });

  it('calls a comment old that was right when the report was last frozen', () => {
    const before = { amounts: { variance: -2_400 }, unit: 'tkr' as const };
    const found = commentaryFindings([{ text: base.text, cell: CELL, area: areaOf('Vuxen', base.amounts), names: ['Vuxen'] }], { unit: 'tkr', period: base.period, before: () => before });
    expect(found.map(({ rule }) => rule)).toEqual(['commentOld']);
  });

  it('says nothing of a variance that the workbook does not hold', () => {
    expect(findingsOf({ ...base, amounts: { budget: -90_000 } })).toEqual([]);
    expect(findingsOf({ ...base, text: 'Underskottet för perioden är 2,4 mnkr.' })).toEqual([]);
  });
});

it('takes any text without failing', () => {
  for (const text of ['', '   ', '%', '- mnkr', '1 000 000 000 000 000 000 000 mnkr i underskott', 'överskott på 3 mnkr '.repeat(2_000), '…—–−+%']) {
    const claims = claimsIn(text, { names: ['A'], period: null });
    expect(() => contradictionsIn(claims, knownOf(areaOf('A', { variance: 1 }), 'tkr'))).not.toThrow();
  }
});

/** What is said of a text beside an area with parts. */
function toldOf({ names, amounts, parts: drawn }: OwnSentences, text: string) {
  const parts = drawn.map((part) => areaOf(part.name, part.amounts));
  const area = { ...areaOf(names[0] ?? '', amounts), parts };
  return commentaryFindings([{ text, cell: CELL, names, parts, area }], { unit: 'tkr', period: { year: 2025, month: 8 }, before: () => null });
}

describe.each([['eldercare', eldercare], ['school', school]] as const)('sentences about an area and the parts that it names: %s', (_, own) => {
  it.each(own.fit)('fit: %s', (text) => {
    expect(toldOf(own, text).map(({ message }) => message.sv)).toEqual([]);
  });

  it('are told where they are wrong, nearly all', () => {
    const silent = own.wrong.filter((text) => toldOf(own, text).length === 0);
    expect(silent.length).toBeLessThanOrEqual(1);
  });
});

it('tells of the part that is meant', () => {
  const [finding] = toldOf(eldercare, 'Hemtjänst redovisar ett överskott på 1,9 mnkr för perioden.');
  expect([finding?.rule, finding?.group]).toEqual(['commentDirection', 'Hemtjänst']);
  expect(finding?.expected).toBe(-1870);
});

describe('more or less than the budget', () => {
  const income = { names: ['Finansförvaltningen'], amounts: { budget: 61_400, actual: 64_300, variance: 2_900 }, parts: [], fit: [], wrong: [] };
  it.each([
    ['Utfallet är 2,9 mnkr högre än budget.', []],
    ['Utfallet är 2,9 mnkr lägre än budget.', ['commentDirection']],
    ['Resultatet är 2,9 mnkr högre än budget.', []],
    ['Resultatet är 2,9 mnkr lägre än budget.', ['commentDirection']],
  ])('of an area of income: %s', (text, rules) => {
    expect(toldOf(income, text).map(({ rule }) => rule)).toEqual(rules);
  });
});
