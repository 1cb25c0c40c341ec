import { methodsInText } from '../values/forecast';
import { median } from '../values/median';
import type { ForecastInput } from './forecast';
import { figure, missing, say, type Made } from './made';

/**
 * The methods whose middle is proposed. The workbook's own forecast is what the proposal is held against, and a volume
 * with a price may be a part of the area's costs alone.
 */
export const middleMethods = ['remainingBudget', 'runRate', 'priorYearShare', 'severalYearsShare', 'priorYearRest', 'recentLevel'] as const;
export type MiddleMethod = (typeof middleMethods)[number];

/** The middle of two is their mean, which each of them decides as much as the other. */
const LEAST_METHODS = 3;

/** The middle of the methods that have their input, so that no odd one decides. */
export function medianOf(input: ForecastInput, all: readonly { readonly method: MiddleMethod; readonly made: Made }[]): Made {
  const known = all.flatMap(({ method, made }) => ('likely' in made ? [{ method, likely: made.likely }] : [])).sort((a, b) => a.likely - b.likely);
  const middle = median(known.map(({ likely }) => likely));
  const [lowest, highest] = [known[0], known.at(-1)];
  if (middle === null || known.length < LEAST_METHODS || !lowest || !highest) {
    return missing(`Minst ${LEAST_METHODS} metoder med underlag behövs; här har ${known.length} det.`,
      `At least ${LEAST_METHODS} methods with their input are needed; here ${known.length} have it.`);
  }
  const nearest = known.slice(Math.floor((known.length - 1) / 2), Math.floor(known.length / 2) + 1);
  return figure(middle, () => say(input, ({ language, amount }) => {
    const name = (method: MiddleMethod) => methodsInText[language][method];
    const of = ({ method, likely }: typeof lowest) => `${name(method)} ${amount(likely)}`;
    const decides = nearest.map(({ method }) => name(method)).join(language === 'sv' ? ' och ' : ' and ');
    return language === 'sv'
      ? `Mitten av ${known.length} metoder: ${decides}${nearest.length > 1 ? ' (medelvärdet)' : ''}. Lägst är ${of(lowest)}, högst ${of(highest)}.`
      : `The middle of ${known.length} methods: ${decides}${nearest.length > 1 ? ' (their mean)' : ''}. The lowest is ${of(lowest)}, the highest ${of(highest)}.`;
  }));
}
