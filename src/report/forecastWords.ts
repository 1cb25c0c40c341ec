import { methodsInText, type ChosenMethod } from '../values/forecast';
import type { Language } from '../values/language';
import { endMonthName, type Period } from '../values/period';
import { enumerated } from '../values/enumerated';

/** Over the tables of forecasts, and of how they came out. */
export const forecastHeadings: Record<'forecast' | 'accuracy', Record<Language, string>> = {
  forecast: { sv: 'Prognos', en: 'Forecast' }, accuracy: { sv: 'Prognossäkerhet', en: 'Accuracy of the forecasts' },
};

/** How a forecast was made, as a column of the report has room for. */
export const methodNames: Record<Language, Record<ChosenMethod, string>> = {
  sv: {
    own: 'Arbetsbokens egen', median: 'Mitten av metoderna', remainingBudget: 'Utfall och återstående budget', runRate: 'Samma takt året ut',
    priorYearShare: 'Föregående års andel', severalYearsShare: 'Flera års andel', priorYearRest: 'Föregående års resterande månader',
    recentLevel: 'De senaste månadernas nivå', volumePrice: 'Volym gånger pris', typed: 'Egen bedömning',
  },
  en: {
    own: "The workbook's own", median: 'The middle of the methods', remainingBudget: 'Outcome and remaining budget', runRate: 'Run rate',
    priorYearShare: "Last year's share", severalYearsShare: "Several years' share", priorYearRest: "Last year's remaining months",
    recentLevel: "The last months' level", volumePrice: 'Volume times price', typed: 'Own judgement',
  },
};

/** The same after an area's name: "Vuxen enligt föregående års andel". */
function methodPhrase(method: ChosenMethod, language: Language): string {
  const sv = language === 'sv';
  if (method === 'own') return sv ? 'enligt arbetsboken' : 'as in the workbook';
  if (method === 'typed') return sv ? 'enligt egen bedömning' : 'by own judgement';
  return `${sv ? 'enligt' : 'by'} ${methodsInText[language][method]}`;
}

export interface SaidMethod {
  readonly name: string;
  readonly method: ChosenMethod;
  /** Why, in the user's words. */
  readonly note: string;
}

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Areas whose forecasts were made alike stand together; a note is of its own area. */
function madeAlike(decided: readonly SaidMethod[]): { readonly names: readonly string[]; readonly method: ChosenMethod; readonly note: string }[] {
  const groups: { names: string[]; method: ChosenMethod; note: string }[] = [];
  for (const { name, method, note } of decided) {
    const same = groups.find((group) => group.method === method && group.note === note.trim());
    if (same) same.names.push(name);
    else groups.push({ names: [name], method, note: note.trim() });
  }
  return groups;
}

const EACH_NAMED = 2;

/**
 * By which methods the decided forecasts were made: "Prognos: Vuxen och Barn enligt föregående års andel; HVB enligt egen
 * bedömning (fler placeringar). Övriga enligt arbetsboken." '' where nothing was decided.
 */
export function methodNote(decided: readonly SaidMethod[], others: number, language: Language): string {
  if (decided.length === 0) return '';
  const sv = language === 'sv';
  const groups = madeAlike(decided);
  const all = groups.length === 1 && others === 0 && decided.length > EACH_NAMED ? (sv ? 'alla områden' : 'all areas') : null;
  const said = groups.map(({ names, method, note }) =>
    `${all ?? enumerated(names, language)} ${methodPhrase(method, language)}${note === '' ? '' : ` (${note.replace(/\.$/, '')})`}`).join('; ');
  const rest = others === 0 ? '' : sv ? ' Övriga enligt arbetsboken.' : ' The others as in the workbook.';
  return `${sv ? 'Prognos' : 'Forecast'}: ${closed(said)}${rest}`;
}

export const monthName = endMonthName;

/** "jan", "aug": under the points of a line. */
export const monthLabel = (month: number, { period, language }: { readonly period: Period | null; readonly language: Language }): string => endMonthName({ year: 0, ...period, month }, language).slice(0, 3);
