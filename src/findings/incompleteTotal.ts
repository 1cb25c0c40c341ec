import type { AreaFigures, Figure, Figures } from '../figures/figures';
import { formatAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import type { Sentence } from '../values/problem';
import type { RuleId } from '../values/rules/catalogue';
import { findingOf, type Finding } from './finding';
import { lacking, placeOf, someOf } from './lacking';

/** What the total has none of, since nothing prints it and a few areas lack what the others have. */

interface Told {
  readonly of: (area: AreaFigures) => Figure | null;
  readonly name: Sentence;
  /** What says already that areas have none of it. */
  readonly rule?: RuleId;
}

const TOLD: readonly Told[] = [
  { of: ({ amounts }) => amounts.actual, name: { sv: 'utfall', en: 'outcome' } },
  { of: ({ amounts }) => amounts.budget, name: { sv: 'årsbudget', en: 'budget of the year' }, rule: 'budgetMissing' },
  { of: ({ amounts }) => amounts.budgetToDate, name: { sv: 'periodbudget', en: 'budget to date' } },
  { of: ({ amounts }) => amounts.forecast, name: { sv: 'prognos', en: 'forecast' }, rule: 'forecastMissing' },
  { of: ({ amounts }) => amounts.priorYear, name: { sv: 'utfall föregående år', en: 'outcome of last year' } },
  { of: ({ income }) => income, name: { sv: 'intäkter', en: 'income' } },
  { of: ({ costs }) => costs, name: { sv: 'kostnader', en: 'costs' } },
];

interface Gap {
  readonly names: readonly Sentence[];
  readonly without: readonly AreaFigures[];
}

/** The amounts that the total lacks, those together that the same areas lack. */
function gapsOf({ areas, total }: Pick<Figures, 'areas' | 'total'>, isTold: (rule: RuleId) => boolean): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { of, name, rule } of TOLD) {
    if (of(total) !== null || (rule && isTold(rule))) continue;
    const without = lacking(areas, (area) => of(area) !== null);
    const at = gaps.findIndex((gap) => gap.without.length === without.length && gap.without.every((area, place) => area === without[place]));
    const same = gaps[at];
    if (same) gaps[at] = { ...same, names: [...same.names, name] };
    else if (without.length > 0) gaps.push({ names: [name], without });
  }
  return gaps;
}

const withCell = (area: AreaFigures): string => [area.name, ...placeOf(area).map((cell) => `(${formatAddress(cell)})`)].join(' ');

/** What the total cannot have, and which areas lack it. `told`: the findings of what areas lack by themselves, which say the same. */
export function incompleteTotal(figures: Pick<Figures, 'areas' | 'total'>, told: readonly Finding[]): Finding[] {
  return gapsOf(figures, (rule) => told.some((one) => one.rule === rule)).map(({ names, without }): Finding => {
    const areas = someOf(without.map(withCell));
    return findingOf({
      rule: 'totalIncomplete', cells: without.flatMap(placeOf), group: '', of: names.map(({ en }) => en).join(','),
      message: {
        sv: `Totalt saknar ${enumerated(names.map(({ sv }) => sv), 'sv')}: ingen summa för alla områden finns, och ${areas.sv} saknar belopp. Skriv 0 där det inte finns något.`,
        en: `The total has no ${enumerated(names.map(({ en }) => en), 'en')}: there is no sum of all areas, and ${areas.en} ${without.length === 1 ? 'has' : 'have'} no amount. Write 0 where there is none.`,
      },
    });
  });
}
