import type { AreaFigures, Measure } from '../figures/figures';
import { choicesFor, groupAreasOf, type GroupChoice } from '../values/grouping';
import { enumerated } from '../values/enumerated';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { nameKey } from '../values/text';

const mostNamed = 5;

function named(names: readonly string[], language: 'sv' | 'en'): string {
  const rest = names.length - mostNamed;
  const more = language === 'sv' ? `${rest} till` : `${rest} more`;
  return enumerated(rest > 0 ? [...names.slice(0, mostNamed), more] : names, language);
}

const cellsOf = ({ amounts }: AreaFigures) => Object.values(amounts).flatMap((figure) => figure?.terms ?? []).slice(0, 1).map(({ cell }) => cell);

function missed(rows: readonly AreaFigures[], areas: readonly (string | null)[]): Problem[] {
  const left = rows.filter((_, at) => areas[at] === null);
  if (left.length === 0) return [];
  const names = left.map(({ code, name }) => (code === null ? name : `${code} ${name}`));
  return [{
    ...ruled('groupingMisses'), cells: left.flatMap(cellsOf),
    message: {
      sv: `Grupperingen säger inget om ${named(names, 'sv')}: ${left.length === 1 ? 'den raden' : 'de raderna'} står för sig. Välj område under Läsning, Gruppering.`,
      en: `The grouping says nothing of ${named(names, 'en')}: ${left.length === 1 ? 'that row stands for itself' : 'those rows stand for themselves'}. Choose an area under Reading, Grouping.`,
    },
  }];
}

function unused(rows: readonly AreaFigures[], choices: readonly GroupChoice[]): Problem[] {
  const used = new Set(choicesFor(rows, choices));
  const left = choices.filter((_, at) => !used.has(at)).map(({ code, name }) => [code, name].filter(Boolean).join(' '));
  return left.length === 0 ? [] : [{
    ...ruled('groupingUnused'), cells: [],
    message: {
      sv: `Grupperingen nämner ${named(left, 'sv')}, som inte finns i arbetsboken.`,
      en: `The grouping names ${named(left, 'en')}, which the workbook does not have.`,
    },
  }];
}

const words: Partial<Record<Measure, { readonly sv: string; readonly en: string }>> = {
  budget: { sv: 'årets budget', en: 'the year’s budget' }, budgetToDate: { sv: 'periodens budget', en: 'the budget to date' },
  actual: { sv: 'utfallet', en: 'the outcome' }, forecast: { sv: 'prognosen', en: 'the forecast' },
};

/** An amount that some rows of an area have and others lack is not the area's. */
function lacking(rows: readonly AreaFigures[], areas: readonly (string | null)[]): Problem[] {
  const keys = [...new Map(areas.flatMap((area) => (area ? [[nameKey(area), area] as const] : [])))];
  return keys.flatMap(([key, area]) => {
    const members = rows.filter((_, at) => nameKey(areas[at] ?? '') === key);
    return (Object.keys(words) as (keyof typeof words)[]).flatMap((measure): Problem[] => {
      const without = members.filter(({ amounts }) => amounts[measure] === null);
      const word = words[measure];
      if (!word || without.length === 0 || without.length === members.length) return [];
      const names = without.map(({ name }) => name);
      return [{
        ...ruled('groupingLacks'), cells: without.flatMap(cellsOf),
        message: {
          sv: `Området ${area} kan inte summera ${word.sv}: ${named(names, 'sv')} saknar den uppgiften. Skriv 0 där det inte finns något belopp.`,
          en: `The area ${area} cannot add up ${word.en}: ${named(names, 'en')} ${names.length === 1 ? 'lacks' : 'lack'} it. Type 0 where there is no amount.`,
        },
      }];
    });
  });
}

/** What the grouping leaves out, names in vain, or cannot add up. `rows`: the areas before they were grouped. */
export function groupingProblems(rows: readonly AreaFigures[], choices: readonly GroupChoice[]): Problem[] {
  if (choices.length === 0) return [];
  const areas = groupAreasOf(rows, choices);
  return [...missed(rows, areas), ...lacking(rows, areas), ...unused(rows, choices)];
}
