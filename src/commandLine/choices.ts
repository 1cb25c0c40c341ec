import { meaningIn, roleIn } from '../settings/choiceRows';
import type { GroupChoice } from '../values/grouping';
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

/** The row of a list is named by its code, its name or both; nothing after = lets it stand for itself. */
export const GROUP_FORM = 'KOD|NAMN|KOD NAMN=[VERKSAMHETSOMRÅDE]';

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

/** A code has a digit, and a name may follow it: "61100", "61100 Bibliotek", "KFN-12". */
const CODE = /^(?=\S*\d)([\p{L}\d][\p{L}\d.-]*)(?:\s+(.+))?$/u;

export function groupChoiceIn(text: string): Result<GroupChoice, Sentence> {
  const equals = text.lastIndexOf('=');
  const row = text.slice(0, Math.max(0, equals)).trim();
  if (row === '') return fail({ sv: `--group "${text}" går inte att läsa: skriv ${GROUP_FORM}, till exempel --group "61100=Kultur".`, en: `--group "${text}" can't be read: write ${GROUP_FORM}, such as --group "61100=Kultur".` });
  const [, code = null, name = ''] = CODE.exec(row) ?? [];
  return ok({ code, name: code === null ? row : name, area: text.slice(equals + 1).trim() });
}
