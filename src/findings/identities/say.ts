import { formatAddress, localAddress, type CellAddress } from '../../values/cell';
import { enumerated } from '../../values/enumerated';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import { formatDecimal } from '../../values/quantity';
import type { PlainRuleId } from '../../values/rules/catalogue';
import { findingOf, type Cause, type Finding } from '../finding';
import type { Explained, Suspect } from './suspect';
import { expectedOf, type Tie } from './tie';

/** As many decimals as the amount has, within what its column shows. */
function shownAmount(value: number, step: number, language: Language): string {
  const most = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const digits = String(Number(value.toFixed(most))).split('.')[1]?.length ?? 0;
  return formatDecimal(value, Math.min(most, digits), language);
}

const both = (say: (language: Language) => string): Sentence => ({ sv: say('sv'), en: say('en') });
const pick = (language: Language, sv: string, en: string): string => (language === 'sv' ? sv : en);

const withUnit = (text: string, unit: string | null): string => (unit === null ? text : `${text} ${unit}`);
const nameOf = ({ name }: Tie, language: Language): string => name || pick(language, 'Summan', 'The sum');
const resultOf = (tie: Tie) => tie.terms[0];

/** What does not hold, in one sentence without a remedy. */
const sayTie = (tie: Tie): Sentence => tie.said ?? both((language) => {
  const result = resultOf(tie);
  if (!result) return '';
  const at = formatAddress(result.cell);
  const has = withUnit(shownAmount(result.value, tie.step, language), tie.unit);
  const gives = shownAmount(expectedOf(tie) ?? 0, tie.step, language);
  const name = nameOf(tie, language);
  const headed = tie.head === '' ? name : `${name} (${tie.head})`;
  switch (tie.kind) {
    case 'sum': return pick(language, `${headed} i ${at} är ${has}, men raderna summerar till ${gives}.`, `${headed} in ${at} is ${has}, but its rows add up to ${gives}.`);
    case 'parts': return pick(language, `${headed} i ${at} är ${has}, men delarna ger ${gives}.`, `${headed} in ${at} is ${has}, but its parts give ${gives}.`);
    case 'variance': return pick(language, `${name}: avvikelsen i ${at} är ${has}, men beloppen bredvid ger ${gives}.`, `${name}: the variance in ${at} is ${has}, but the amounts beside it give ${gives}.`);
    case 'net': return pick(language, `${name}: nettot i ${at} är ${has}, men intäkter och kostnader ger ${gives}.`, `${name}: the net in ${at} is ${has}, but income and costs give ${gives}.`);
    default: {
      const others = enumerated(tie.terms.map(({ cell }) => localAddress(cell.row, cell.column)), language);
      return pick(language, `${name}: ${others} på bladet "${result.cell.sheet}" hänger inte ihop som på de andra raderna; det skiljer ${shownAmount(Math.abs(tie.gap), tie.step, language)}.`,
        `${name}: ${others} on the sheet "${result.cell.sheet}" do not hang together as on the other rows; they are ${shownAmount(Math.abs(tie.gap), tie.step, language)} apart.`);
    }
  }
});

const RULES: Record<Tie['kind'], PlainRuleId> = { sum: 'sumMismatch', parts: 'partsMismatch', variance: 'varianceMismatch', net: 'netMismatch', columns: 'columnsMismatch', same: 'areaConflict', total: 'totalMismatch' };

const remedy = ({ kind, said }: Tie): Sentence => (said ? { sv: '', en: '' } : kind === 'sum' || kind === 'parts'
  ? { sv: 'Kontrollera kolumnen.', en: 'Check the column.' } : { sv: 'Kontrollera raden.', en: 'Check the row.' });

/** That one amount makes all of it true. */
function sayCause({ cell, found, proposed, slip, mends }: Suspect, step: number): Sentence {
  return both((language) => {
    const [has, should] = [shownAmount(found, step, language), shownAmount(proposed, step, language)];
    const how = slip ? ` ${slip.why[language]}` : '';
    const all = mends.length > 1 ? pick(language, `alla ${mends.length}`, `all ${mends.length} of them`) : '';
    return mends.length > 1 ? pick(language, `Med ${should} i ${formatAddress(cell)} i stället för ${has} stämmer ${all}.${how}`, `With ${should} in ${formatAddress(cell)} in place of ${has}, ${all} hold.${how}`)
      : pick(language, `Med ${should} i ${formatAddress(cell)} i stället för ${has} stämmer det.${how}`, `With ${should} in ${formatAddress(cell)} in place of ${has} it holds.${how}`);
  });
}

const joined = (...sentences: readonly Sentence[]): Sentence => both((language) => sentences.map((one) => one[language]).filter((text) => text !== '').join(' '));

const unique = (cells: readonly CellAddress[]): CellAddress[] => {
  const seen = new Set<string>();
  return cells.filter((cell) => { const key = formatAddress(cell); if (seen.has(key)) return false; seen.add(key); return true; });
};

const WHY: Sentence = { sv: 'Då stämmer det som nu inte gör det.', en: 'Then what does not hold now holds.' };

/** Suspects that are named; of many that nothing tells apart only the result is worth looking at. */
const MOST_NAMED = 3;

/** One finding of one cause: what does not hold first, then the cell and the amount that would make it hold. */
export function findingFrom({ ties, suspects }: Explained): Finding | null {
  // The result that is furthest off tells it best: a column before what follows from it.
  const [main, ...rest] = [...ties].sort((a, b) => order(a) - order(b));
  const result = main && resultOf(main);
  if (!main || !result) return null;
  const likely = suspects.length > MOST_NAMED ? suspects.filter(({ cell }) => formatAddress(cell) === formatAddress(result.cell)).slice(0, 1) : suspects;
  // Two sheets that differ, or areas that are not all of the committee, need no cell to be wrong.
  const mayBeMeant = (main.kind === 'same' || main.kind === 'total') && ties.length === 1;
  const named = mayBeMeant ? likely.filter(({ slip }) => slip !== null) : likely;
  const causes = named.map((suspect): Cause => ({ cell: suspect.cell, found: suspect.found, proposed: suspect.proposed, why: suspect.why ?? WHY }));
  const [cause] = named;
  const telling = cause !== undefined && (named.length === 1 || ties.length > 1) && (cause.slip !== null || ties.length > 1 || formatAddress(cause.cell) !== formatAddress(result.cell)) ? cause : null;
  const cells = unique([...named.map(({ cell }) => cell), ...ties.flatMap(({ terms }) => terms.slice(0, 1).map(({ cell }) => cell)), ...ties.flatMap(({ terms }) => terms.map(({ cell }) => cell))]);
  return findingOf({
    rule: RULES[main.kind], cells, ...formatAddress(result.cell) === formatAddress(cells[0] ?? result.cell) ? {} : { of: formatAddress(result.cell) },
    expected: cause?.proposed ?? expectedOf(main), found: cause?.found ?? result.value,
    message: joined(sayTie(main), ...telling ? [sayCause(telling, main.step)] : [remedy(main)]),
    causes, explains: rest.map(sayTie), group: cells[0]?.sheet ?? '',
  });
}

const ORDER: Record<Tie['kind'], number> = { variance: 1, net: 2, parts: 3, sum: 0, columns: 6, same: 4, total: 5 };
const order = ({ kind }: Tie): number => ORDER[kind];
