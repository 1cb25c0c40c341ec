import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';

/** The parts of how a report looks, each of which Excel may refuse without harm to what the report says. */
export type LookKind = 'charts' | 'styles' | 'sizes' | 'merges' | 'bars' | 'conditions' | 'lists' | 'page' | 'tabColor' | 'gridlines' | 'frozenRows';

const names: Readonly<Record<LookKind, { readonly sv: string; readonly en: string }>> = {
  charts: { sv: 'diagrammet', en: 'the chart' },
  styles: { sv: 'teckensnitt, färger och linjer', en: 'fonts, colours and lines' },
  sizes: { sv: 'kolumnbredder och radhöjder', en: 'column widths and row heights' },
  merges: { sv: 'sammanfogade celler', en: 'merged cells' },
  bars: { sv: 'staplar i tabellen', en: 'bars in the table' },
  conditions: { sv: 'villkorsstyrd formatering', en: 'conditional formatting' },
  lists: { sv: 'urvalslistor', en: 'lists of choices' },
  page: { sv: 'utskriftsinställningar', en: 'page setup' },
  tabColor: { sv: 'bladflikens färg', en: 'the colour of the tab' },
  gridlines: { sv: 'stödlinjer', en: 'gridlines' },
  frozenRows: { sv: 'låsta rader', en: 'frozen rows' },
};

const order = Object.keys(names) as readonly LookKind[];

const listed = (words: readonly string[], and: string): string =>
  (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`);

/** When what was refused of the looks is tried again: with the next update (of a frozen copy: if nobody has changed it), when rows are next added, or never. */
export type Retry = 'update' | 'unchanged' | 'append' | 'never';

const retries: Readonly<Record<Retry, { readonly sv: string; readonly en: string }>> = {
  update: { sv: 'Nästa uppdatering försöker igen.', en: 'The next update tries again.' },
  unchanged: { sv: 'Nästa uppdatering försöker igen, om ingen har ändrat bladet då.', en: 'The next update tries again, if nobody has changed the sheet by then.' },
  append: { sv: 'Nästa gång rader läggs till görs ett nytt försök.', en: 'It is tried again when rows are next added.' },
  never: {
    sv: 'Bladet skrivs bara en gång: låt det vara så, eller ta bort det och frys rapporten igen.',
    en: 'The sheet is written once only: leave it so, or delete it and freeze the report again.',
  },
};

/**
 * One line for everything of the looks that was refused. What the sheet says is whole. `details` are those of the first
 * refusal.
 */
export function looksRefused(kinds: ReadonlySet<LookKind>, details: string | undefined, retry: Retry): Problem {
  const told = order.filter((kind) => kinds.has(kind));
  const onlyCharts = told.length === 1 && told[0] === 'charts';
  return {
    ...ruled('looksRefused'), cells: [], ...details !== undefined && { details },
    message: {
      sv: `${onlyCharts ? 'Diagrammet kunde inte ritas' : `Excel tog inte emot ${listed(told.map((kind) => names[kind].sv), 'och')}`}; allt annat är skrivet. ${retries[retry].sv}`,
      en: `${onlyCharts ? 'The chart could not be drawn' : `Excel did not take ${listed(told.map((kind) => names[kind].en), 'and')}`}; everything else is written. ${retries[retry].en}`,
    },
  };
}

/** Of a frozen sheet whose looks were tried again. */
export function frozenLooksRefused(sheet: string, kinds: ReadonlySet<LookKind>, details: string | undefined): Problem {
  const told = order.filter((kind) => kinds.has(kind));
  return {
    ...ruled('looksRefused'), cells: [{ sheet, row: 0, column: 0 }], ...details !== undefined && { details },
    message: {
      sv: `Excel tog inte heller nu emot ${listed(told.map((kind) => names[kind].sv), 'och')} på det frysta bladet ”${sheet}”. ${retries.unchanged.sv}`,
      en: `Excel did not take ${listed(told.map((kind) => names[kind].en), 'and')} on the frozen sheet "${sheet}" this time either. ${retries.unchanged.en}`,
    },
  };
}

/** Of a frozen sheet that the user has changed since: it is hers. */
export function frozenLooksLeft(sheet: string, kinds: ReadonlySet<LookKind>): Problem {
  const told = order.filter((kind) => kinds.has(kind));
  return {
    ...ruled('looksRefused'), cells: [{ sheet, row: 0, column: 0 }],
    message: {
      sv: `Det frysta bladet ”${sheet}” har ändrats sedan det skrevs och lämnas som det är: ${listed(told.map((kind) => names[kind].sv), 'och')} görs inte om.`,
      en: `The frozen sheet "${sheet}" has been changed since it was written and is left as it is: ${listed(told.map((kind) => names[kind].en), 'and')} ${told.length === 1 ? 'is' : 'are'} not tried again.`,
    },
  };
}
