import { payerWords, taxWords } from '../reading/words/lexicon';
import { words } from '../reading/words/swedish';
import type { Sentence } from '../values/problem';
import { fold } from '../values/text';
import type { AreaFigures, Figure, Figures, Measure, StatementLine } from './figures';
import { cellOf, stepOf, toleranceOf, valuesOf } from './totalGaps';
import type { UnsureFigures } from './unsure';
import type { Unit } from '../values/unit';

/**
 * A committee's own statement that goes on from its net cost with the kommunbidrag to a result. The net and the result
 * are both called the outcome, in one workbook and in another; which one is followed up is said by the row's own name or
 * by areas that come to it. Where neither does, only a habit decides.
 */

/** The amounts that are another before the kommunbidrag; a variance is the same either way. */
const LEVELS = ['budget', 'budgetToDate', 'actual', 'forecast', 'forecastLow', 'forecastHigh', 'priorYear', 'priorYearToDate'] as const satisfies readonly Measure[];

/** "Resultat efter kommunbidrag", "Resultat inkl. budgetram". */
const SAYS_AFTER = words(/\b(?:efter|inkl\.?|inklusive|med)\b.*(?:bidrag|anslag|ram(?:en)?\b|ersättning|skattemedel|finansiering|budget)/);

/** "Skattemedel" is what a committee may call its frame; taxes that come in are the municipality's. */
const PAID_BY_TAXES = words(/^skattemedel$/);
/** What a whole municipality or federation has to live on: its own result is what is followed up. */
const isOfOwners = (folded: string): boolean => payerWords.test(folded) || (taxWords.test(folded) && !PAID_BY_TAXES.test(folded));
/** What a committee may be given, by its name alone. */
const FRAME = words(/^(?:tilldela(?:d|t|de) )?(?:budget|nämnds?)?(?:ram|anslag|medel|bidrag)(?:en|et)?$|^(?:ersättning|anslag|medel) från (?:kommun)?fullmäktige/);

/** Of the net, so much at least is paid by a frame: interest and single grants below a net are far less. */
const LEAST_PAID = 0.5;

const lastOf = (lines: readonly StatementLine[], kind: StatementLine['kind']): StatementLine | undefined => lines.filter((line) => line.kind === kind).at(-1);

const isSame = (one: Figure | null | undefined, other: Figure | null | undefined): boolean => cellOf(one) !== '' && cellOf(one) === cellOf(other);

/** Whether the areas come to what the committee is told to have. */
function isOfAreas(areas: readonly AreaFigures[], measure: Measure, printed: Figure, unit: Unit): boolean {
  const parts = areas.flatMap(({ amounts }) => amounts[measure] ?? []);
  return parts.length > 1 && Math.abs(printed.value - valuesOf(parts)) <= toleranceOf(parts, stepOf(printed, parts, unit));
}

/** What a line tells of the outcome, or of the budget where there is none yet. */
const toldBy = (line: StatementLine | undefined): number | null => line?.amounts.actual?.value ?? line?.amounts.budget?.value ?? null;

/** The net that a statement goes on from: the last net cost, else a result that stands before the last. */
const netOf = (lines: readonly StatementLine[], result: StatementLine | undefined): StatementLine | undefined =>
  lastOf(lines, 'netCost') ?? lastOf(lines.filter((line) => line !== result), 'result');

/**
 * The line that pays for the net: kommunbidrag by its words, or what stands between the net and the result and is about
 * as large as the net ("Anslag", "Ersättning från fullmäktige"), or is called a frame where no net cost is printed. A
 * municipality pays with its taxes, and is followed up by its result, as a federation of its members is.
 */
function payerOf(lines: readonly StatementLine[], net: StatementLine | undefined, result: StatementLine): StatementLine | undefined {
  if (lines.some(({ name }) => isOfOwners(fold(name)))) return undefined;
  const end = lines.indexOf(result);
  const between = lines.slice(net === undefined ? 0 : lines.indexOf(net) + 1, end).filter(({ name }) => net?.kind === 'netCost' || FRAME.test(fold(name)));
  const pays = (line: StatementLine): boolean => {
    const [paid, left] = [toldBy(line), toldBy(result)];
    const cost = toldBy(net) ?? (left === null || paid === null ? null : left - paid);
    return paid !== null && cost !== null && paid * cost < 0 && Math.abs(paid) > Math.abs(cost) * LEAST_PAID;
  };
  return lastOf(lines, 'grant') ?? between.find(pays);
}

/** Why a figure may as well be the one before what pays for it. It has to go into a pane of 270 pixels: the remedy and one cell, no more. */
function mayBeBefore(result: StatementLine, net: StatementLine | undefined, grant: StatementLine, measure: Measure): Sentence {
  const before = net?.amounts[measure] ? net : null;
  const place = cellOf((before ?? grant).amounts[measure]);
  const cell = place === '' ? '' : ` (${place})`;
  const [sv, en] = before === null ? [`beloppet före "${grant.name}"${cell}`, `the amount before "${grant.name}"${cell}`] : [`"${before.name}"${cell}`, `"${before.name}"${cell}`];
  return {
    sv: `"${result.name}" används, men ${sv} kan vara det som följs upp; skriv annars "${result.name} efter kommunbidrag"`,
    en: `"${result.name}" is used, but ${en} may be what is followed up; if not, write "${result.name} efter kommunbidrag"`,
  };
}

/** The amounts of a total that is a result after the kommunbidrag where it may as well be the net before it, each with the other's cell. */
export function doubtOfGrant({ areas, total }: Pick<Figures, 'areas' | 'total'>, unit: Unit): UnsureFigures {
  const result = lastOf(total.lines, 'result');
  const net = netOf(total.lines, result);
  const grant = result && payerOf(total.lines, net, result);
  if (!grant || SAYS_AFTER.test(fold(result.name))) return {};
  const taken = LEVELS.flatMap((measure) => {
    const printed = total.amounts[measure];
    const paid = grant.amounts[measure]?.value ?? 0;
    return printed !== null && paid !== 0 && isSame(printed, result.amounts[measure]) ? [{ measure, printed }] : [];
  });
  // Areas that come to the result in one column show which line it is in all of them.
  if (taken.some(({ measure, printed }) => isOfAreas(areas, measure, printed, unit))) return {};
  return Object.fromEntries(taken.map(({ measure }) => [measure, mayBeBefore(result, net, grant, measure)]));
}
