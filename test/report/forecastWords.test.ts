import { methodNote, type SaidMethod } from '../../src/report/forecastWords';

const by = (method: SaidMethod['method'], ...names: readonly string[]): SaidMethod[] => names.map((name) => ({ name, method, note: '' }));
const typed: SaidMethod = { name: 'HVB', method: 'typed', note: 'fler placeringar.' };

describe('by which methods the forecasts were made', () => {
  it.each<[string, readonly SaidMethod[], number, string]>([
    ['nothing decided', [], 4, ''],
    ['one area of several', by('runRate', 'Vuxen'), 3, 'Prognos: Vuxen enligt samma takt året ut. Övriga enligt arbetsboken.'],
    ['areas made alike stand together', [...by('runRate', 'Vuxen'), typed, ...by('runRate', 'Barn', 'Stöd och boende')], 1,
      'Prognos: Vuxen, Barn samt Stöd och boende enligt samma takt året ut; HVB enligt egen bedömning (fler placeringar). Övriga enligt arbetsboken.'],
    ['all of them', by('remainingBudget', 'Vuxen', 'Barn', 'HVB'), 0, 'Prognos: alla områden enligt utfall och återstående budget.'],
    ['both of two are named', by('remainingBudget', 'Vuxen', 'Barn'), 0, 'Prognos: Vuxen och Barn enligt utfall och återstående budget.'],
  ])('%s', (_, decided, others, said) => {
    expect(methodNote(decided, others, 'sv')).toBe(said);
  });

  it('in English', () => {
    expect(methodNote(by('runRate', 'Vuxen', 'Barn', 'HVB'), 0, 'en')).toBe('Forecast: all areas by the run rate.');
  });
});
