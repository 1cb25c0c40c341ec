import { meaningIn, roleIn } from '../settings/choiceRows';
import { chosenRowRoles, columnMeanings, type ColumnChoice, type RowChoice } from '../values/readingChoice';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';

/** What columns and rows are, as said on the command line: `[BLAD!]RUBRIK=BETYDELSE[/income|/cost]`, `[BLAD!][GRUPP/]NAMN=ROLL`. */

export const COLUMN_FORM = `[BLAD!]RUBRIK=${columnMeanings.join('|')}[/income|/cost]`;
export const ROW_FORM = `[BLAD!][GRUPP/]NAMN=${chosenRowRoles.join('|')}`;

/** The sheet, what is named, and what it is said to be; a head may hold = and !, so the last = and the first ! part them. */
function parts(text: string): { readonly sheet: string | null; readonly named: string; readonly said: string } | null {
  const equals = text.lastIndexOf('=');
  if (equals < 1) return null;
  const whole = text.slice(0, equals);
  const mark = whole.indexOf('!');
  const named = (mark < 0 ? whole : whole.slice(mark + 1)).trim();
  return named === '' ? null : { sheet: mark < 1 ? null : whole.slice(0, mark).trim(), named, said: text.slice(equals + 1) };
}

export function columnChoiceIn(text: string): Result<ColumnChoice, Sentence> {
  const found = parts(text);
  const meaning = found ? meaningIn(found.said) : null;
  return found && meaning ? ok({ sheet: found.sheet, table: null, head: found.named, ...meaning })
    : fail({ sv: `--column "${text}" går inte att läsa: skriv ${COLUMN_FORM}, till exempel --column "Avvikelse 2017=ignore".`, en: `--column "${text}" can't be read: write ${COLUMN_FORM}, such as --column "Avvikelse 2017=ignore".` });
}

export function rowChoiceIn(text: string): Result<RowChoice, Sentence> {
  const found = parts(text);
  const role = found ? roleIn(found.said) : null;
  if (!found || !role) return fail({ sv: `--row "${text}" går inte att läsa: skriv ${ROW_FORM}, till exempel --row "Administration/Skola=part".`, en: `--row "${text}" can't be read: write ${ROW_FORM}, such as --row "Administration/Skola=part".` });
  const slash = found.named.lastIndexOf('/');
  const [group, name] = slash < 1 ? [null, found.named] : [found.named.slice(0, slash).trim(), found.named.slice(slash + 1).trim()];
  return ok({ sheet: found.sheet, table: null, group, name, role });
}
