import type { Measure } from '../../figures/figures';
import type { ReadMeaning, ReadRole, TableReading } from '../../reading/account/tableReading';
import type { ChosenRowRole, ColumnMeaning, ColumnPart } from '../../values/readingChoice';

/** The words of Läsning: what tables, columns and rows were read as. */
export const readingSv = {
  tables: (count: number) => (count === 1 ? '1 tabell' : `${count} tabeller`),
  untitled: 'Tabell utan rubrik',
  kinds: {
    economy: 'Ekonomi', indicators: 'Mål och mätetal', volumes: 'Volymer', investments: 'Investeringar', grants: 'Bidrag', internalControl: 'Intern kontroll',
    history: 'Prognoshistorik', personnel: 'Personal', actions: 'Åtgärder', balances: 'Balans, kassaflöde och balanskrav', decisions: 'Beslut, omföringar och bokningar', reconciliation: 'Avstämning', receivers: 'Mottagare av bidrag', other: 'Läses inte',
  } satisfies Record<TableReading['kind'], string>,
  size: (columns: number, rows: number) => `${columns === 1 ? '1 kolumn' : `${columns} kolumner`}, ${rows === 1 ? '1 rad' : `${rows} rader`}`,
  columns: 'Kolumner',
  rows: 'Rader',
  moreRows: (next: number, left: number) => (next === left ? `Visa ${left} rader till` : `Visa ${next} av ${left} rader till`),
  noHead: (letters: string) => `Kolumn ${letters} utan rubrik`,
  noName: (row: number) => `Rad ${row} utan namn`,
  readAs: (what: string) => `Läst som ${what}`,
  notRead: 'Läses inte',
  earlierYear: 'ett tidigare år',
  share: '(en del av beloppet)',
  meanings: {
    budget: 'årets budget', budgetToDate: 'periodens budget', actual: 'utfall', forecast: 'prognos', forecastLow: 'lägsta prognos', forecastHigh: 'högsta prognos',
    variance: 'avvikelse för helåret', varianceToDate: 'avvikelse för perioden', priorYear: 'föregående år', priorYearToDate: 'samma period föregående år',
    change: 'förändring mot föregående år', comment: 'kommentar', ignore: 'läses inte',
  } satisfies Record<ColumnMeaning | Exclude<ReadMeaning, null | 'earlierYear'>, string>,
  parts: { income: 'intäkter', cost: 'kostnader' } satisfies Record<ColumnPart, string>,
  roles: {
    area: 'Område', line: 'Rad i resultatet', part: 'Del (varav): räknas inte en gång till', sum: 'Summa', heading: 'Rubrik', left: 'Räknas inte',
  } satisfies Record<ReadRole, string>,
  sumOf: (count: number) => `av ${count} rader`,
  choices: { area: 'Område, räknas', part: 'Del (varav) av ett annat', sum: 'Summa av andra rader', ignore: 'Räknas inte' } satisfies Record<ChosenRowRole, string>,
  columnIs: 'Kolumnen är',
  rowIs: 'Raden är',
  computing: 'Räknar ut vad det gör med siffrorna …',
  effect: 'Det här ändras:',
  effectUnknown: 'Det gick inte att räkna ut i förväg vad som ändras. Använd valet och se efter: det kan ångras.',
  noEffect: 'Ingen siffra ändras.',
  becomes: (whose: string, what: string, to: string, from: string) => `${whose}: ${what} blir ${to} i stället för ${from}`,
  gone: (names: string, more: number) => `Räknas inte längre: ${names}${more > 0 ? ` och ${more} till` : ''}`,
  added: (names: string, more: number) => `Nya områden: ${names}${more > 0 ? ` och ${more} till` : ''}`,
  measures: {
    priorYear: 'bokslutet', priorYearToDate: 'utfallet samma period föregående år', budget: 'budgeten', budgetToDate: 'periodens budget', actual: 'utfallet', forecast: 'prognosen',
    forecastLow: 'sämsta fall', forecastHigh: 'bästa fall', variance: 'avvikelsen', varianceToDate: 'periodens avvikelse', remaining: 'det som återstår', change: 'förändringen',
  } satisfies Record<Measure, string>,
  nextMonth: 'Gäller även nästa månad. Sparas i inställningsbladet när rapporten uppdateras.',
  drawn: (sheet: string) => `Bladet ${sheet} som det är läst`,
  drawnSheet: 'Blad som visas',
  drawnHow: 'Blått räknas, fetstil är summor, kursivt är delar och grått läses inte. Klicka på en rubrik eller ett namn för att ändra.',
  drawnRoles: { head: 'Rubrik', area: 'Område', line: 'Resultat', part: 'Varav', sum: 'Summa', heading: 'Rubrik', left: '' } satisfies Record<ReadRole | 'head', string>,
  drawnHead: (what: string) => `läst som ${what}`,
  use: 'Använd',
  reset: 'Låt programmet avgöra',
};
