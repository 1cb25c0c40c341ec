import { columnHeads, headTexts } from '../../../src/reading/geometry/heads/columnHeads';
import { findHeads, type HeadWords } from '../../../src/reading/geometry/heads/findHeads';
import type { HeadLine } from '../../../src/reading/geometry/heads/headLine';
import { readLines } from '../../../src/reading/geometry/heads/headLines';
import { joinBroken, joinHyphened, joinParted } from '../../../src/reading/words/brokenWords';
import { sheet, workbook } from '../../layouts/build';

const TELLS = /budget|utfall|bokslut/i;

function linesOf(drawing: string): HeadLine[] {
  const drawn = sheet('Blad1', `${drawing}\n`);
  const { numberFormats } = workbook(drawn);
  return readLines(drawn.rows, numberFormats, (line) => ({ ...line, telling: [...line.texts].filter(([, text]) => TELLS.test(text)).map(([column]) => column) }));
}

const headsOf = (drawing: string, first: number, closed?: (text: string) => boolean): (string[] | undefined)[] => {
  const heads = headTexts(columnHeads(linesOf(drawing), first, closed));
  return Array.from({ length: Math.max(...heads.keys()) + 1 }, (_, column) => heads.get(column));
};

describe('the heads over each column', () => {
  it('span what is under them until the next one, from the first amounts on', () => {
    expect(headsOf(`
      tkr | Perioden | | Helår |
       | Budget | Utfall | Budget | Prognos`, 1)).toEqual([['tkr'], ['Perioden', 'Budget'], ['Perioden', 'Utfall'], ['Helår', 'Budget'], ['Helår', 'Prognos']]);
  });

  it('are from left to right, whichever row heads a column first', () => {
    const heads = columnHeads(linesOf(`
       | | Helår
      Verksamhet | Utfall | Budget`), 1);
    expect([...heads.keys()]).toEqual([0, 1, 2]);
  });

  it('say in which row and column each is written', () => {
    const heads = columnHeads(linesOf(`
      Verksamhet | Helår |
       | Budget | Utfall`), 1);
    expect(heads.get(2)).toEqual([{ text: 'Helår', row: 0, from: 1 }, { text: 'Utfall', row: 1, from: 2 }]);
  });

  it('end where what they say does', () => {
    expect(headsOf(`
      Mål | Kommentar | |
       | Analys | Utfall | Prognos`, 1, (text) => text === 'Kommentar')).toEqual([['Mål'], ['Kommentar', 'Analys'], ['Utfall'], ['Prognos']]);
  });

  it('head the net where each group has its own, and not where it is of all', () => {
    expect(headsOf(`
       | Kalkyl | | | Ackumulerat | |
      Område | Inkomster | Utgifter | Netto | Inkomster | Utgifter | Netto`, 1).map((texts) => texts?.join(' '))).toEqual([
      'Område', 'Kalkyl Inkomster', 'Kalkyl Utgifter', 'Kalkyl Netto', 'Ackumulerat Inkomster', 'Ackumulerat Utgifter', 'Ackumulerat Netto',
    ]);
    expect(headsOf(`
       | Skola | | Vård | |
      Område | Inkomster | Utgifter | Inkomster | Utgifter | Netto`, 1).at(-1)).toEqual(['Netto']);
  });
});

describe('rows that may be heads', () => {
  it('take years in the format of the amounts for heads right under heads, and nowhere else', () => {
    const lines = linesOf(`
      Verksamhet | Bokslut | Budget
       | 2024 {#,##0} | 2025 {#,##0}
      Skola | 2024 {#,##0} | 2025 {#,##0}`);
    expect(lines.map(({ hasData }) => hasData)).toEqual([false, false, true]);
    expect([...lines[1]?.texts ?? []]).toEqual([[1, '2024'], [2, '2025']]);
  });

  it('spell out what is short in company', () => {
    expect(linesOf(`
      Verksamhet | Int | Kost | Netto`).map(({ texts }) => [...texts.values()])).toEqual([['Verksamhet', 'intäkter', 'kostnader', 'Netto']]);
  });
});

describe('where heads stand', () => {
  const lines = linesOf(`
    Helår
    Budget
    2025
    Skola
    Budget
    Vård`);
  const textAt = (at: number) => lines[at]?.texts.get(0);
  const words: HeadWords<HeadLine> = {
    begins: (at) => textAt(at) === 'Budget',
    groups: (upper) => upper.texts.get(0) === 'Helår',
    continues: (lower) => lower.texts.get(0) === '2025',
  };

  it('takes the groups above and the rows that go on below, and each row once', () => {
    expect(findHeads(lines, words).map(({ from, to, rows }) => [from, to, rows.length])).toEqual([[0, 2, 3], [4, 4, 1]]);
    expect(findHeads(lines, { ...words, groups: () => true, continues: () => true }).map(({ from, to }) => [from, to])).toEqual([[0, 5]]);
  });

  it('leaves what is above and below a row that heads a table alone', () => {
    expect(findHeads(lines, { begins: (at) => (textAt(at) === 'Budget' ? 'alone' : false), groups: () => true, continues: () => true }).map(({ from, to }) => [from, to])).toEqual([[1, 1], [4, 4]]);
  });
});

describe('words that are broken to fit their column', () => {
  const isHead = (word: string) => /^(?:budget|utfall)$/i.test(word);

  it.each([
    ['Av-vikelse', 'Avvikelse', 'Avvikelse', 'Avvikelse'],
    ['Måluppfyl- lelse', 'Måluppfyl- lelse', 'Måluppfyllelse', 'Måluppfyllelse'],
    ['Bevil-jat', 'Bevil-jat', 'Bevil-jat', 'Beviljat'],
    ['Budget-utfall', 'Budget-utfall', 'Budget-utfall', 'Budget-utfall'],
    ['jan-aug', 'jan-aug', 'jan-aug', 'jan-aug'],
    ['Barn- och ungdom', 'Barn- och ungdom', 'Barn- och ungdom', 'Barn- och ungdom'],
  ])('%s', (text, surely, parted, likely) => {
    expect([joinBroken(text), joinParted(text), joinHyphened(text, isHead)]).toEqual([surely, parted, likely]);
  });
});
