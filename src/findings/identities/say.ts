import { formatAddress, localAddress, type CellAddress } from '../../values/cell';
import { enumerated } from '../../values/enumerated';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import type { PlainRuleId } from '../../values/rules/catalogue';
import { findingOf, type Cause, type Consequence, type Finding } from '../finding';
import { shownValue, type FoundUnit } from '../shownValue';
import type { FailingRow } from './families';
import type { Explained, Suspect } from './suspect';
import { expectedOf, keyOf, wholeOf, type RowCause, type Tie } from './tie';

/** As many decimals as the amount has, within what its column shows. */
const shownAmount = (value: number, step: number, language: Language, unit: FoundUnit = null): string =>
  shownValue(value, unit, language, Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))));

const both = (say: (language: Language) => string): Sentence => ({ sv: say('sv'), en: say('en') });
const pick = (language: Language, sv: string, en: string): string => (language === 'sv' ? sv : en);

const nameOf = ({ name }: Tie, language: Language): string => name || pick(language, 'Summan', 'The sum');
const resultOf = (tie: Tie) => tie.terms[0];

/** What does not hold, in one sentence without a remedy. */
const sayTie = (tie: Tie): Sentence => tie.said ?? both((language) => {
  const result = resultOf(tie);
  if (!result) return '';
  const at = formatAddress(result.cell);
  const has = shownAmount(result.value, tie.step, language, tie.unit);
  const gives = shownAmount(expectedOf(tie) ?? 0, tie.step, language, tie.kind === 'share' ? tie.unit : null);
  const name = nameOf(tie, language);
  const headed = tie.head === '' ? name : `${name} (${tie.head})`;
  switch (tie.kind) {
    case 'sum': return pick(language, `${headed} i ${at} är ${has}, men raderna summerar till ${gives}.`, `${headed} in ${at} is ${has}, but its rows add up to ${gives}.`);
    case 'parts': return pick(language, `${headed} i ${at} är ${has}, men delarna ger ${gives}.`, `${headed} in ${at} is ${has}, but its parts give ${gives}.`);
    case 'variance': return pick(language, `${name}: avvikelsen i ${at} är ${has}, men beloppen bredvid ger ${gives}.`, `${name}: the variance in ${at} is ${has}, but the amounts beside it give ${gives}.`);
    case 'remaining': return pick(language, `${name}: det som återstår enligt ${at} är ${has}, men beloppen bredvid ger ${gives}.`, `${name}: what remains by ${at} is ${has}, but the amounts beside it give ${gives}.`);
    case 'change': return pick(language, `${name}: förändringen i ${at} är ${has}, men beloppen bredvid ger ${gives}.`, `${name}: the change in ${at} is ${has}, but the amounts beside it give ${gives}.`);
    case 'months': return pick(language, `${headed} i ${at} är ${has}, men månaderna summerar till ${gives}.`, `${headed} in ${at} is ${has}, but its months add up to ${gives}.`);
    case 'share': return pick(language, `${headed} i ${at} är ${has}, men beloppen bredvid ger ${gives}.`, `${headed} in ${at} is ${has}, but the amounts beside it give ${gives}.`);
    case 'net': return pick(language, `${headed}: nettot i ${at} är ${has}, men intäkter och kostnader ger ${gives}.`, `${headed}: the net in ${at} is ${has}, but income and costs give ${gives}.`);
    default: {
      const others = enumerated(tie.terms.map(({ cell }) => localAddress(cell.row, cell.column)), language);
      return pick(language, `${name}: ${others} på bladet "${result.cell.sheet}" hänger inte ihop som på de andra raderna; det skiljer ${shownAmount(Math.abs(tie.gap), tie.step, language)}.`,
        `${name}: ${others} on the sheet "${result.cell.sheet}" do not hang together as on the other rows; they are ${shownAmount(Math.abs(tie.gap), tie.step, language)} apart.`);
    }
  }
});

const RULES: Record<Tie['kind'], PlainRuleId> = {
  sum: 'sumMismatch', parts: 'partsMismatch', variance: 'varianceMismatch', net: 'netMismatch', columns: 'columnsMismatch', same: 'areaConflict', twin: 'sameFigureDiffers', total: 'totalMismatch',
  remaining: 'remainingMismatch', change: 'changeMismatch', months: 'monthsMismatch', share: 'shareMismatch',
};

function remedy({ kind, said }: Tie): Sentence {
  if (kind === 'total') return { sv: 'Saknas ett område, eller räknas något två gånger? Kontrollera under Läsning.', en: 'Is an area missing, or counted twice? See Reading.' };
  if (said) return { sv: '', en: '' };
  return kind === 'sum' || kind === 'parts' ? { sv: 'Kontrollera kolumnen.', en: 'Check the column.' } : { sv: 'Kontrollera raden.', en: 'Check the row.' };
}

/** Decimals of what is typed, as a step. */
const FINEST = 0.001;

/** That one amount makes all of it true. */
function sayCause({ cell, found, proposed, slip, mends }: Suspect, { step, unit }: Pick<Tie, 'step' | 'unit'>): Sentence {
  return both((language) => {
    const shown = (value: number, own = step) => shownAmount(value, own, language, unit === 'share' ? unit : null);
    // What was mistyped may have more decimals than its column, and what was meant by the same digits has as many.
    const should = shown(proposed, slip ? Math.min(step, FINEST) : step);
    const instead = found === null ? pick(language, ', där det inte står något tal,', ', which holds no number,') : pick(language, ` i stället för ${shown(found, Math.min(step, FINEST))}`, ` in place of ${shown(found, Math.min(step, FINEST))}`);
    const how = slip && found !== null ? ` ${slip.why[language]}` : '';
    const all = mends.length > 1 ? pick(language, mends.length === 2 ? 'båda sambanden' : `alla ${mends.length} sambanden`, mends.length === 2 ? 'both' : `all ${mends.length} of them`) : '';
    return mends.length > 1 ? pick(language, `Med ${should} i ${formatAddress(cell)}${instead} stämmer ${all}.${how}`, `With ${should} in ${formatAddress(cell)}${instead.replace(/,$/, '')}, ${all} hold.${how}`)
      : pick(language, `Med ${should} i ${formatAddress(cell)}${instead} stämmer det.${how}`, `With ${should} in ${formatAddress(cell)}${instead} it holds.${how}`);
  });
}

const joined = (...sentences: readonly Sentence[]): Sentence => both((language) => sentences.map((one) => one[language]).filter((text) => text !== '').join(' '));

const unique = (cells: readonly CellAddress[]): CellAddress[] => {
  const seen = new Set<string>();
  return cells.filter((cell) => { const key = formatAddress(cell); if (seen.has(key)) return false; seen.add(key); return true; });
};

/** The wholes of sums that do not hold. */
const wholesOf = (ties: readonly Tie[]): CellAddress[] => unique(ties.filter(({ kind }) => kind === 'sum' || kind === 'parts' || kind === 'total').flatMap(wholeOf));

const WHY: Sentence = { sv: 'Då stämmer det som nu inte gör det.', en: 'Then what does not hold now holds.' };

const WHY_SUM: Sentence = { sv: 'Det är vad raderna summerar till.', en: 'That is what its rows add up to.' };

/** What is said of a tie that fails for the same cause, with its cells. */
const consequence = (tie: Tie): Consequence => ({ ...sayTie(tie), cells: tie.terms.map(({ cell }) => cell) });

/** Suspects that are named; of many that nothing tells apart only the result is worth looking at. */
const MOST_NAMED = 3;

/** One finding of one cause: what does not hold first, then the cell and the amount that would make it hold. */
export function findingFrom({ ties, suspects }: Explained): Finding | null {
  // The result that is furthest off tells it best: a column before what follows from it.
  const [main, ...rest] = [...ties].sort((a, b) => order(a) - order(b));
  const result = main && resultOf(main);
  if (!main || !result) return null;
  const likely = suspects.length > MOST_NAMED ? suspects.filter(({ cell }) => formatAddress(cell) === formatAddress(result.cell)).slice(0, 1) : suspects;
  /** The unit of a cell: an amount beside a share is none. */
  const placed = ({ cell }: Suspect): Pick<Tie, 'step' | 'unit'> => {
    const own = ties.filter(({ terms }) => terms.some((term) => keyOf(term.cell) === keyOf(cell)));
    const tie = own.find(({ kind, terms: [first] }) => kind !== 'share' || (first && keyOf(first.cell) === keyOf(cell)));
    return tie ?? { step: own[0]?.terms.find((term) => keyOf(term.cell) === keyOf(cell))?.step ?? main.step, unit: null };
  };
  // Two sheets that differ, or areas that are not all of the committee, need no cell to be wrong.
  const mayBeMeant = (main.kind === 'same' || main.kind === 'total') && ties.length === 1;
  const named = mayBeMeant ? likely.filter(({ slip }) => slip !== null) : likely;
  const causes = named.map((suspect): Cause => ({ cell: suspect.cell, found: suspect.found, proposed: suspect.proposed, why: suspect.why ?? WHY }));
  const [cause] = named;
  const telling = cause !== undefined && (named.length === 1 || ties.length > 1) && (cause.slip !== null || ties.length > 1 || formatAddress(cause.cell) !== formatAddress(result.cell)) ? cause : null;
  const cells = unique([...named.map(({ cell }) => cell), ...ties.flatMap(({ terms }) => terms.slice(0, 1).map(({ cell }) => cell)), ...ties.flatMap(({ terms }) => terms.map(({ cell }) => cell))]);
  const unit = cause ? placed(cause).unit : main.unit;
  return findingOf({
    rule: main.saidOnly && !named.some(({ slip }) => slip) ? 'wholeDiffers' : RULES[main.kind], cells, wholes: wholesOf(ties), unit, ...formatAddress(result.cell) === formatAddress(cells[0] ?? result.cell) ? {} : { of: formatAddress(result.cell) },
    expected: cause?.proposed ?? expectedOf(main), found: cause ? cause.found : result.value,
    message: joined(sayTie(main), ...telling ? [sayCause(telling, placed(telling))] : [remedy(main)]),
    causes, explains: rest.map(consequence), group: cells[0]?.sheet ?? '',
  });
}

/** Columns that are told one by one. */
const MOST_COLUMNS = 4;

/** How much of a sum's columns is off, "Budget 8 472 mot 7 122". */
const sayColumns = (ties: readonly Tie[], language: Language): string => enumerated([
  ...ties.slice(0, MOST_COLUMNS).map((tie) => {
    const [has, gives] = [shownAmount(resultOf(tie)?.value ?? 0, tie.step, language), shownAmount(expectedOf(tie) ?? 0, tie.step, language)];
    const at = localAddress(resultOf(tie)?.cell.row ?? 0, resultOf(tie)?.cell.column ?? 0);
    return `${tie.head === '' ? at : `${tie.head} (${at})`} ${has} ${pick(language, 'mot', 'against')} ${gives}`;
  }),
  ...ties.length > MOST_COLUMNS ? [pick(language, `${ties.length - MOST_COLUMNS} kolumner till`, `${ties.length - MOST_COLUMNS} columns more`)] : [],
], language);

const sayRow = (row: RowCause, language: Language): string => {
  const at = row.cells[0] ? formatAddress(row.cells[0]) : '';
  return row.how === 'left'
    ? pick(language, `Det är beloppen på raden ${row.name} (${at}): summan räknar inte med den.`, `The difference is the row ${row.name} (${at}): the sum leaves it out.`)
    : pick(language, `Det är beloppen på raden ${row.name} (${at}): summan räknar med den, fast den står utanför.`, `The difference is the row ${row.name} (${at}): the sum holds it, though it stands outside.`);
};

/** Whether a whole stands over one row alone, which is less than half of it in most columns: the others are not shown. */
function isExcerpt(ties: readonly Tie[]): boolean {
  const isSmall = ({ terms: [whole, part] }: Tie): boolean => whole !== undefined && part !== undefined && Math.abs(part.value) * 2 < Math.abs(whole.value);
  return ties.every(({ saidOnly, terms }) => saidOnly && terms.length === 2) && ties.filter(isSmall).length * 2 > ties.length;
}

/** Whether a whole is more than its rows in a table that says that they are some of it. */
const isOfExcerpt = (ties: readonly Tie[]): boolean => ties.every(({ saidOnly, ofExcerpt }) => saidOnly && ofExcerpt === true)
  && ties.filter((tie) => Math.abs(expectedOf(tie) ?? 0) < Math.abs(resultOf(tie)?.value ?? 0)).length * 2 > ties.length;

const ofOneRow = (name: string, at: string, columns: string): Sentence => ({
  sv: `${name} i ${at} har bara en rad under sig, som är en mindre del: ${columns}. De andra raderna finns inte i tabellen.`,
  en: `${name} in ${at} has one row alone below it, which is a smaller part: ${columns}. The other rows are not in the table.`,
});

const ofSomeRows = (name: string, at: string, columns: string): Sentence => ({
  sv: `${name} i ${at} är mer än raderna i tabellen, som säger att den visar några av dem: ${columns}.`,
  en: `${name} in ${at} is more than the rows of the table, which says that it shows some of them: ${columns}.`,
});

/** One finding of a sum that fails in several columns. */
export function findingOfRow({ ties, follows, row }: FailingRow): Finding | null {
  const [main] = ties;
  const result = main && resultOf(main);
  if (!main || !result) return null;
  const { kind, saidOnly, isOutvoted = false, unit } = main;
  // It may be meant that the areas are not all there: no cell is wrong for that.
  if (kind === 'total') {
    return findingOf({
      rule: RULES[kind], cells: unique(ties.flatMap(({ terms }) => terms.map(({ cell }) => cell))), wholes: wholesOf([...ties, ...follows]), unit, message: joined(sayTie(main), remedy(main)),
      expected: expectedOf(main), found: result.value, explains: [...ties.slice(1), ...follows].map(consequence),
    });
  }
  const cells = unique([...ties.flatMap(({ terms }) => terms.slice(0, 1).map(({ cell }) => cell)), ...row?.cells ?? [], ...ties.flatMap(({ terms }) => terms.map(({ cell }) => cell))]);
  const excerpt = isExcerpt(ties) ? ofOneRow : isOfExcerpt(ties) ? ofSomeRows : null;
  if (excerpt) {
    // No amount of it is wrong for that.
    return findingOf({
      rule: 'partsShown', cells, unit, expected: expectedOf(main), found: result.value, explains: follows.map(consequence), group: cells[0]?.sheet ?? '',
      message: both((language) => excerpt(nameOf(main, language), formatAddress(result.cell), `${sayColumns(ties, language)}${unit === null ? '' : ` ${unit}`}`)[language]),
    });
  }
  return findingOf({
    // Where most columns fail and no row explains it, the table may show some of its rows only.
    rule: saidOnly || (isOutvoted && row === null) ? 'wholeDiffers' : RULES[kind], cells, wholes: wholesOf([...ties, ...follows]), unit, expected: expectedOf(main), found: result.value,
    message: both((language) => {
      const name = nameOf(main, language);
      const off = pick(language, `${name} i ${formatAddress(result.cell)} är inte summan av sina rader i ${ties.length} kolumner: `, `${name} in ${formatAddress(result.cell)} is not the sum of its rows in ${ties.length} columns: `);
      return `${off}${sayColumns(ties, language)}${unit === null ? '' : ` ${unit}`}. ${row ? sayRow(row, language) : pick(language, 'Se om en rad saknas eller räknas två gånger.', 'See whether a row is missing or counted twice.')}`;
    }),
    causes: ties.flatMap((tie): Cause[] => {
      const own = resultOf(tie);
      return own ? [{ cell: own.cell, found: own.value, proposed: expectedOf(tie), why: WHY_SUM }] : [];
    }),
    explains: follows.map(consequence), group: cells[0]?.sheet ?? '',
  });
}

const ORDER: Record<Tie['kind'], number> = { sum: 0, months: 1, variance: 2, net: 3, parts: 4, remaining: 5, change: 6, same: 7, twin: 8, total: 9, columns: 10, share: 11 };
const order = ({ kind }: Tie): number => ORDER[kind];
