import { followUp } from '../../src/followUp';
import { sheet, workbook } from '../layouts/build';

const textsOf = (heads: string, rows: readonly string[]) => {
  const { plan } = followUp(workbook(sheet('Blad1', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | ${heads}
    Bad | ${rows[0]}
    Hallar | ${rows[1]}
    `)), { today: '2026-01-15' });
  return (plan?.sheets[0]?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value)).filter((value) => typeof value === 'string');
};

const NOTE = /bedöms periodens avvikelse, i procent av .* för helåret/;

it('prints the per cent that the status was judged by, where all are judged by the period', () => {
  const texts = textsOf('Årsbudget | Budget jan-aug | Utfall', ['-12000 | -8000 | -8200', '-31000 | -20600 | -21900']);
  expect(texts.some((text) => /(?:^| )Perioden bedöms: dess avvikelse i procent av nettobudgeten för helåret\.(?: |$)/.test(text))).toBe(true);
});

describe('the note on what a status of the period divides by', () => {
  it.each([
    ['one area without a forecast', 'Årsbudget | Budget jan-aug | Utfall | Prognos', ['-12000 | -8000 | -8200 | -12300', '-31000 | -20600 | -21900 | '], true],
    ['all judged by the year', 'Årsbudget | Budget jan-aug | Utfall | Prognos', ['-12000 | -8000 | -8200 | -12300', '-31000 | -20600 | -21900 | -32000'], false],
    ['no period\'s budget', 'Årsbudget | Utfall | Prognos', ['-12000 | -8200 | -12300', '-31000 | -21900 | -32000'], false],
  ])('%s', (_, heads, rows, said) => {
    expect(textsOf(heads, rows).some((text) => NOTE.test(text))).toBe(said);
  });
});
