import type { CellAddress } from '../../values/cell';
import type { Consequence, Finding } from '../finding';
import type { FormulaCell } from '../formulas/grid';
import { blamedCells, type Blamed } from './blamed';
import type { Formulas } from './formulaEvidence';
import { keyOf } from './tie';

/** Formulas that are walked back from one cell. */
const MOST_WALKED = 500;
/** Cells of a finding that are looked behind. */
const MOST_PLACES = 12;
/** Amounts that are the same but for rounding on the way. */
const NEAR = 0.01;

const isNear = (one: number, other: number): boolean => Math.abs(Math.abs(one) - Math.abs(other)) <= NEAR * Math.abs(one);

/** Whether the first cause of a finding is a cell. */
const blames = (finding: Finding | undefined, cell: CellAddress): boolean => finding?.causes[0] !== undefined && keyOf(finding.causes[0].cell) === keyOf(cell);

/** A cell where it is blamed itself, and the blamed ones that its formula takes, through other formulas too. */
function blamedBehind(cell: CellAddress, blamed: ReadonlyMap<string, Blamed>, formulas: Formulas): Blamed[] {
  const own = blamed.get(keyOf(cell));
  const found: Blamed[] = own ? [own] : [];
  const seen = new Set([keyOf(cell)]);
  const open: (FormulaCell | null)[] = [formulas.at(cell)];
  while (open.length > 0 && seen.size < MOST_WALKED) {
    const { references = [], sheet: own = '' } = open.pop() ?? {};
    for (const { sheet, outside, from, to } of references) {
      if (outside) continue;
      for (let row = from.row; row <= to.row && seen.size < MOST_WALKED; row += 1) {
        for (let column = from.column; column <= to.column && seen.size < MOST_WALKED; column += 1) {
          const source = { sheet: sheet ?? own, row, column };
          const key = keyOf(source);
          if (seen.has(key)) continue;
          seen.add(key);
          const one = blamed.get(key);
          if (one) found.push(one);
          open.push(formulas.at(source));
        }
      }
    }
  }
  return found;
}

/** Whether a number typed over a formula is what the formula gives once an amount is mended that other identities blame too: then it is right. */
function isRightOnceMended({ rule, causes: [typed] }: Finding, one: Blamed, { causes: [cause, ...others], explains, wholes }: Finding, blamed: ReadonlyMap<string, Blamed>, formulas: Formulas): boolean {
  const { off } = one;
  // A total that a formula takes from the typed number fails with it, and blames nothing else.
  const apart = wholes.filter((cell) => typed === undefined || keyOf(cell) !== keyOf(typed.cell));
  if (apart.length > 0 && apart.every((cell) => blamedBehind(cell, blamed, formulas).includes(one))) return false;
  if (rule !== 'numberAmongFormulas' || off === null || !cause || others.length > 0 || explains.length === 0 || blamed.has(keyOf(cause.cell))) return false;
  return typeof cause.found === 'number' && typeof cause.proposed === 'number' && Math.abs(cause.found - cause.proposed - off) <= NEAR * Math.abs(off);
}

/**
 * What each formula's finding explains: the findings of amounts that it tells, and what those explain in turn. Where
 * several are to blame for one, each has what follows from its own cell.
 */
function explanations(explained: ReadonlyMap<number, readonly Finding[]>, ofFormulas: readonly Finding[], blamed: ReadonlyMap<string, Blamed>, isTold: (index: number) => boolean): ReadonlyMap<number, readonly Consequence[]> {
  const told = new Map<number, Consequence[]>();
  const tell = (index: number, what: Consequence): void => { told.set(index, [...told.get(index) ?? [], what]); };
  for (const [index, findings] of explained) {
    for (const { message, explains, causes } of findings) {
      const [first] = causes;
      // What blames the same cell says the same once more.
      if (!first || !blames(ofFormulas[index], first.cell)) tell(index, message);
      const own = causes.flatMap(({ cell }) => blamed.get(keyOf(cell)) ?? []).map(({ finding }) => finding).filter(isTold);
      const ownerOf = (cells: readonly CellAddress[]): number | undefined => cells.flatMap((cell) => blamed.get(keyOf(cell)) ?? []).find(({ finding }) => own.includes(finding))?.finding;
      for (const each of explains) tell(ownerOf(each.cells ?? []) ?? index, each);
    }
  }
  return told;
}

/**
 * Findings of formulas and of amounts, one for each cause: where both blame one cell, where a sum's formula leaves out what
 * makes it fail, or where an amount is off by what a formula behind it is, the formula's finding tells it and the other is
 * what it explains.
 */
export function withFormulas(ofAmounts: readonly Finding[], ofFormulas: readonly Finding[], formulas: Formulas): Finding[] {
  if (ofFormulas.length === 0) return [...ofAmounts];
  const blamed = blamedCells(ofFormulas, formulas.grid);
  const explainedBy = ({ causes, cells, expected, found }: Finding): Blamed | null => {
    const places = [...causes.map(({ cell }) => cell), ...cells].slice(0, MOST_PLACES);
    // Of several cells that may be to blame, one that a formula is told of is off by its own amount.
    const direct = causes.flatMap(({ cell, found: held, proposed }) => {
      const one = blamed.get(keyOf(cell));
      const isOwn = causes.length === 1 || one?.off == null || typeof held !== 'number' || typeof proposed !== 'number' || isNear(proposed - held, one.off);
      return one && isOwn ? [one] : [];
    })[0];
    if (direct) return direct;
    if (typeof expected !== 'number' || typeof found !== 'number') return null;
    for (const place of places) {
      const behind = blamedBehind(place, blamed, formulas);
      const known = behind.flatMap(({ off }) => off ?? []);
      const one = behind.find(({ off }) => off !== null && isNear(expected - found, off)) ?? (known.length > 1 && isNear(expected - found, known.reduce((sum, off) => sum + off, 0)) ? behind[0] : undefined);
      if (one) return one;
    }
    return null;
  };
  const explained = new Map<number, Finding[]>();
  const right = new Map<Finding, Finding>();
  const rest = ofAmounts.filter((finding) => {
    const one = explainedBy(finding);
    const ofFormula = one && ofFormulas[one.finding];
    if (!ofFormula) return true;
    const isRight = isRightOnceMended(ofFormula, one, finding, blamed, formulas);
    if (isRight) right.set(ofFormula, finding);
    else explained.set(one.finding, [...explained.get(one.finding) ?? [], finding]);
    return isRight;
  });
  const told = new Set(right.values());
  const explains = explanations(explained, ofFormulas, blamed, (index) => { const one = ofFormulas[index]; return one !== undefined && !right.has(one); });
  // A row of sums fails in one finding, and each of its formulas that is wrong is told by itself.
  const broken = new Set([...explained.values()].flat().flatMap(({ severity, wholes }) => (severity === 'error' ? wholes.map(keyOf) : [])));
  const isBroken = ({ severity, causes }: Finding): boolean => severity !== 'info' && causes.some(({ cell }) => broken.has(keyOf(cell)));
  return [...rest.map((finding) => (told.has(finding) ? { ...finding, explains: [...finding.explains, ...ofFormulas.flatMap((one) => (right.get(one) === finding ? [one.message] : []))] } : finding)), ...ofFormulas.flatMap((finding, index): Finding[] => {
    const own = explained.get(index);
    if (right.has(finding)) return own ?? [];
    const severity = isBroken(finding) || own?.some((one) => one.severity === 'error') === true ? 'error' : finding.severity;
    return [{ ...finding, severity, explains: [...finding.explains, ...explains.get(index) ?? []] }];
  })];
}
