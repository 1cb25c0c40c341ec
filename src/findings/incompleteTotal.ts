import type { AreaFigures, Figure, Figures } from '../figures/figures';
import type { CellAddress } from '../values/cell';
import { formatAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import type { Sentence } from '../values/problem';
import { findingOf, type Finding } from './finding';

/** What the total has none of, since nothing prints it and a few areas lack what the others have. */

/** So large a share has to have it, of so many, before the total is meant to have it too. */
const MOST = 0.6;
const LEAST = 3;
const MOST_NAMES = 5;

interface Told {
  readonly of: (area: AreaFigures) => Figure | null;
  readonly name: Sentence;
}

const TOLD: readonly Told[] = [
  { of: ({ amounts }) => amounts.actual, name: { sv: 'utfall', en: 'outcome' } },
  { of: ({ amounts }) => amounts.budget, name: { sv: 'årsbudget', en: 'budget of the year' } },
  { of: ({ amounts }) => amounts.budgetToDate, name: { sv: 'periodbudget', en: 'budget to date' } },
  { of: ({ amounts }) => amounts.forecast, name: { sv: 'prognos', en: 'forecast' } },
  { of: ({ amounts }) => amounts.priorYear, name: { sv: 'utfall föregående år', en: 'outcome of last year' } },
  { of: ({ income }) => income, name: { sv: 'intäkter', en: 'income' } },
  { of: ({ costs }) => costs, name: { sv: 'kostnader', en: 'costs' } },
];

interface Gap {
  readonly names: readonly Sentence[];
  readonly without: readonly AreaFigures[];
}

/** The amounts that the total lacks, those together that the same areas lack. */
function gapsOf({ areas, total }: Pick<Figures, 'areas' | 'total'>, isTold: (name: Sentence) => boolean): readonly Gap[] {
  const gaps = new Map<string, { names: Sentence[]; without: readonly AreaFigures[] }>();
  for (const { of, name } of TOLD) {
    const without = areas.filter((area) => of(area) === null);
    const isMeant = areas.length >= LEAST && without.length > 0 && areas.length - without.length >= MOST * areas.length;
    if (of(total) !== null || !isMeant || isTold(name)) continue;
    const key = without.map((area) => areas.indexOf(area)).join(',');
    const gap = gaps.get(key) ?? { names: [], without };
    gap.names.push(name);
    gaps.set(key, gap);
  }
  return [...gaps.values()];
}

const placeOf = ({ amounts: { actual, budget, forecast, variance } }: AreaFigures): readonly CellAddress[] =>
  (actual ?? budget ?? forecast ?? variance)?.terms.slice(0, 1).map(({ cell }) => cell) ?? [];

const withCell = (area: AreaFigures): string => [area.name, ...placeOf(area).map((cell) => `(${formatAddress(cell)})`)].join(' ');

/** What the total cannot have, and which areas lack it. `told`: that they have no forecast or no budget is said already. */
export function incompleteTotal(figures: Pick<Figures, 'areas' | 'total'>, told: readonly Finding[]): Finding[] {
  const rules = new Set<string>(told.map(({ rule }) => rule));
  const isTold = ({ en }: Sentence): boolean => (en === 'forecast' && rules.has('forecastMissing')) || (en === 'budget of the year' && rules.has('budgetMissing'));
  return gapsOf(figures, isTold).map(({ names, without }): Finding => {
    const more = without.length - MOST_NAMES;
    const areas = (language: 'sv' | 'en') => enumerated([...without.slice(0, MOST_NAMES).map(withCell), ...more > 0 ? [language === 'sv' ? `${more} till` : `${more} more`] : []], language);
    return findingOf({
      rule: 'totalIncomplete', cells: without.flatMap(placeOf), group: '', of: names.map(({ en }) => en).join(','),
      message: {
        sv: `Totalt får ingen uppgift om ${enumerated(names.map(({ sv }) => sv), 'sv')}: ingen summa för alla områden är tryckt, och uppgiften saknas för ${areas('sv')}. Skriv 0 där det inte finns något belopp.`,
        en: `The total has no ${enumerated(names.map(({ en }) => en), 'en')}: no sum of all areas is printed, and ${areas('en')} ${without.length === 1 ? 'lacks' : 'lack'} it. Write 0 where there is no amount.`,
      },
    });
  });
}
