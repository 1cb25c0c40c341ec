import type { UnsureFigures } from '../figures/unsure';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import type { AmountColumn, ReportModel } from './model';
import { UNSURE_MARK } from './unsureMark';

/** Which figures may be read wrongly, and the notes under a table that say why. */

/** The figure that a column's doubt is about: a share is as unsure as the variance that it is of. */
const doubted = (key: AmountColumn['key']): keyof UnsureFigures =>
  (key === 'varianceShare' ? 'variance' : key === 'varianceToDateShare' ? 'varianceToDate' : key);

export const isUnsure = (key: AmountColumn['key'] | 'income' | 'costs' | 'grant', unsure: UnsureFigures): boolean =>
  unsure[key === 'income' || key === 'costs' || key === 'grant' ? key : doubted(key)] !== undefined;

const names: Readonly<Record<Language, Readonly<Record<keyof UnsureFigures, string>>>> = {
  sv: {
    budget: 'budget', budgetToDate: 'periodens budget', actual: 'utfall', forecast: 'prognos', forecastLow: 'sämsta fall', forecastHigh: 'bästa fall',
    priorYear: 'bokslut', priorYearToDate: 'utfall föregående år', variance: 'avvikelse', varianceToDate: 'periodens avvikelse', change: 'förändring', remaining: 'återstående',
    income: 'intäkter', costs: 'kostnader', grant: 'kommunbidrag',
  },
  en: {
    budget: 'budget', budgetToDate: 'budget to date', actual: 'actual', forecast: 'forecast', forecastLow: 'worst case', forecastHigh: 'best case',
    priorYear: 'prior year', priorYearToDate: 'prior year to date', variance: 'variance', varianceToDate: 'variance to date', change: 'change', remaining: 'remaining',
    income: 'income', costs: 'costs', grant: 'grant',
  },
};

/** Rows of one reason that are named; more are counted. */
const MOST_NAMED = 4;

/** A row of a table with those of its figures that are unsure, by their names. */
export interface DoubtfulRow {
  readonly name: string;
  readonly figures: readonly { readonly name: string; readonly why: Sentence }[];
}

/** For each reason a sentence: which figures of which rows may be wrong, and why. None where all figures are sure. */
export function doubtSentences(rows: readonly DoubtfulRow[], language: Language): string[] {
  const sv = language === 'sv';
  const reasons = [...new Set(rows.flatMap(({ figures }) => figures.map(({ why }) => why[language])))];
  return reasons.map((reason) => {
    const concerned = rows.flatMap(({ name, figures }) => {
      const own = figures.filter(({ why }) => why[language] === reason);
      return own.length === 0 ? [] : [{ name, figures: enumerated(own.map((figure) => figure.name), language) }];
    });
    const alike = new Set(concerned.map(({ figures }) => figures)).size === 1;
    const shown = concerned.slice(0, concerned.length > MOST_NAMED + 1 ? MOST_NAMED : concerned.length);
    const others = concerned.length - shown.length;
    const more = others === 0 ? [] : [sv ? `${others} till` : `${others} more`];
    const where = alike && concerned.length === rows.length ? `${sv ? 'alla rader' : 'all rows'} (${concerned[0]?.figures ?? ''})`
      : alike ? `${enumerated([...shown.map(({ name }) => name), ...more], language)} (${concerned[0]?.figures ?? ''})`
        : enumerated([...shown.map(({ name, figures }) => `${name} (${figures})`), ...more], language);
    return `${UNSURE_MARK} ${sv ? 'Osäkra uppgifter' : 'Unsure figures'}: ${where}. ${closed(capital(reason))}`;
  });
}

/** The same of rows of the economy. */
export const unsureSentences = (rows: readonly { readonly name: string; readonly unsure: UnsureFigures }[], language: Language): string[] =>
  doubtSentences(rows.map(({ name, unsure }) => ({
    name, figures: (Object.keys(unsure) as (keyof UnsureFigures)[]).flatMap((key) => (unsure[key] ? [{ name: names[language][key], why: unsure[key] }] : [])),
  })), language);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** How a total differs from its areas though the user has said that this is no fault: told, and not marked. */
export const judgedSentence = (totalName: string, why: Sentence, language: Language): string => closed(`${totalName}: ${why[language]}`);

/** The sentences of the report's areas and total, which stand under its table of areas. */
export const unsureNotes = ({ areas, total, totalName, language }: ReportModel): string[] => [
  ...unsureSentences([...areas.map(({ figures, unsure }) => ({ name: figures.name, unsure })), { name: totalName, unsure: total.unsure }], language),
  ...total.judged ? [judgedSentence(totalName, total.judged, language)] : [],
];
