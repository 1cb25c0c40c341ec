import { fold, remembered, tidy } from '../../src/values/text';

describe('text as it is meant', () => {
  it.each([
    ['Kommun\u00adbidrag', 'Kommunbidrag'], ['Intäk\u00adter', 'Intäkter'], ['Budget\u200bavvikelse', 'Budgetavvikelse'], ['Budget-\navvikelse', 'Budgetavvikelse'],
    ['Barn-\noch utbildning', 'Barn- och utbildning'], ['Netto\u2011kostnad', 'Netto-kostnad'], ['1\u00a0234', '1 234'], ['  Summa   netto ', 'Summa netto'], ['Äldre & LSS', 'Äldre & LSS'],
  ])('%j', (text, meant) => {
    expect(tidy(text)).toBe(meant);
    expect(fold(text)).toBe(meant.toLowerCase());
  });
});

describe('what is kept of texts', () => {
  const asked: string[] = [];
  const length = remembered(2, (text) => {
    asked.push(text);
    return String(text.length);
  });
  const ask = (...texts: readonly string[]): readonly string[] => {
    asked.length = 0;
    for (const text of texts) expect(length(text)).toBe(String(text.length));
    return [...asked];
  };

  it('asks once of what recurs', () => {
    expect(ask('ett', 'tvåa', 'ett', 'tvåa')).toEqual(['ett', 'tvåa']);
  });

  it('keeps the first of a longer list until many others have passed', () => {
    expect(ask('femte', 'ett', 'sjätte!', 'tvåa')).toEqual(['femte', 'sjätte!']);
    ask('a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(ask('ett', 'a', 'ett')).toEqual(['ett', 'a']);
  });

  it('keeps no long text', () => {
    const long = 'x'.repeat(200);
    expect(ask(long, long)).toEqual([long, long]);
  });
});
