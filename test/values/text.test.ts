import { fold, tidy } from '../../src/values/text';

describe('text as it is meant', () => {
  it.each([
    ['Kommun\u00adbidrag', 'Kommunbidrag'], ['Intäk\u00adter', 'Intäkter'], ['Budget\u200bavvikelse', 'Budgetavvikelse'], ['Budget-\navvikelse', 'Budgetavvikelse'],
    ['Barn-\noch utbildning', 'Barn- och utbildning'], ['Netto\u2011kostnad', 'Netto-kostnad'], ['1\u00a0234', '1 234'], ['  Summa   netto ', 'Summa netto'], ['Äldre & LSS', 'Äldre & LSS'],
  ])('%j', (text, meant) => {
    expect(tidy(text)).toBe(meant);
    expect(fold(text)).toBe(meant.toLowerCase());
  });
});
