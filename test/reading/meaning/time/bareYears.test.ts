import { followUp, type FollowUp } from '../../../../src/followUp';
import type { Settings } from '../../../../src/settings/settings';
import type { ColumnChoice } from '../../../../src/values/readingChoice';
import { sheet, workbook } from '../../../layouts/build';

/** Years alone over amounts: whether the last is an outcome or a budget is asked, unless something says it. */

const LINES = `
  Avgifter | 5100 | 5200 | 5300
  Personalkostnader | -31000 | -32000 | -33000
  Lokalkostnader | -14000 | -14500 | -15100
  Nettokostnad | -39900 | -41300 | -42800
`;

const book = (title: string, heads = '| 2023 | 2024 | 2025', tab = 'Blad1') => workbook(sheet(tab, `\n  ${title}\n  ${heads}${LINES}`));

const read = (of: ReturnType<typeof book>, columnChoices: readonly ColumnChoice[] = []): FollowUp =>
  followUp(of, { today: '2026-01-15', settings: (stored): Settings => ({ ...stored, columnChoices }) });

const asked = ({ doubts }: FollowUp): readonly string[] => doubts.map(({ id }) => id);
const amountOf = ({ figures }: FollowUp, measure: 'budget' | 'actual' | 'priorYear'): number | null => figures.total.amounts[measure]?.value ?? null;

it('asks whether the last of bare years is the outcome or the budget', () => {
  const result = read(book('Kulturnämnden, tkr'));
  expect(asked(result)).toEqual(['bareYear Blad1 2025']);
  expect(amountOf(result, 'actual')).toBe(-42800);
});

it('follows the answer, and asks no more', () => {
  const choices = read(book('Kulturnämnden, tkr')).doubts[0]?.answers.flatMap(({ settles }) => (settles.kind === 'column' ? [settles.choice] : [])) ?? [];
  const [outcome, budget] = choices;
  if (!outcome || !budget) throw new Error('Two answers are expected');
  const asOutcome = read(book('Kulturnämnden, tkr'), [outcome]);
  expect([asked(asOutcome), amountOf(asOutcome, 'actual'), amountOf(asOutcome, 'priorYear')]).toEqual([[], -42800, -41300]);
  const asBudget = read(book('Kulturnämnden, tkr'), [budget]);
  expect([asked(asBudget), amountOf(asBudget, 'budget'), amountOf(asBudget, 'actual')]).toEqual([[], null, -41300]);
});

it.each([
  ['Kulturnämnden, bokslut, tkr', '| 2023 | 2024 | 2025'], ['Kulturnämnden 2025, tkr', '| 2023 | 2024 | 2025'],
  ['Kulturnämnden, tkr', '| Bokslut 2023 | Bokslut 2024 | Budget 2025'], ['Kulturnämnden, tkr', '| 2023 | 2024 | Budget'],
])('asks nothing of "%s" over "%s"', (title, heads) => {
  expect(asked(read(book(title, heads))).filter((id) => id.startsWith('bareYear'))).toEqual([]);
});
