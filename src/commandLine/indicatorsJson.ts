import type { AssessedGoal, AssessedIndicator } from '../status/indicatorStatus';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Language } from '../values/language';

const at = (cells: readonly (CellAddress | undefined)[]): string[] => cells.flatMap((cell) => (cell ? [formatAddress(cell)] : []));

/** The cells of every known figure, by its name. */
function cellsJson({ fact }: AssessedIndicator): Record<string, string[]> {
  const known: [string, string[]][] = [
    ['name', at([fact.nameCell])], ['actual', at([fact.actual?.cell])], ['target', at([fact.target?.cell])],
    ['history', at(fact.history.map(({ reading }) => reading.cell))], ['forecast', at([fact.forecast?.cell])],
    ['stated', at([fact.stated?.cell])], ['comment', at([fact.comment?.cell])],
  ];
  return Object.fromEntries(known.filter(([, cells]) => cells.length > 0));
}

/** An indicator, or one sex of it. A percentage is the number that is read: 6 with the unit "%". */
export function indicatorJson(indicator: AssessedIndicator, language: Language): object {
  const { fact, direction, trend } = indicator;
  const { target, forecast } = fact;
  return {
    name: fact.name, goal: fact.goal, group: fact.group, sex: fact.sex,
    actual: fact.actual?.value ?? null,
    unit: fact.actual?.unit ?? target?.quantity?.unit ?? fact.history.at(-1)?.reading.unit ?? null,
    target: target && {
      text: target.text, value: target.quantity?.value ?? null, direction: direction?.direction ?? null, directionFrom: direction?.from ?? null,
    },
    history: fact.history.map(({ year, until, reading }) => ({ year, ...(until === undefined ? {} : { month: until }), value: reading.value })),
    forecast: forecast && { text: forecast.text, value: forecast.reading?.value ?? null },
    trend: { change: trend.change, since: trend.since, better: trend.better },
    status: indicator.status, reason: indicator.reason[language], stated: fact.stated?.status ?? null,
    comment: fact.comment?.text ?? null,
    ...(fact.unsure ? { unsure: Object.fromEntries(Object.entries(fact.unsure).map(([field, why]) => [field, why[language]])) } : {}),
    cells: cellsJson(indicator),
  };
}

export const goalJson = ({ fact, status, reason }: AssessedGoal, language: Language): object => ({
  name: fact.name, status, reason: reason[language], stated: fact.stated?.status ?? null,
  cells: { name: at([fact.cell]), ...(fact.stated ? { stated: at([fact.stated.cell]) } : {}) },
});
