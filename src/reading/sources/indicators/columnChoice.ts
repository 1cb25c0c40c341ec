import { leading, type Role, type RoleBits } from '../../scorecards/headEvidence';
import type { CellProfile } from '../../scorecards/cellProfile';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';

/** What a column is held to be for, and how much better that is than the next best. */
export interface RoleChoice {
  readonly role: Role | null;
  readonly next: Role | null;
  /** In bits: the lead over `next`. */
  readonly margin: number;
}

/** From −1 (none of the cells) to 1 (all of them). */
const lean = (part: number, whole: number): number => (whole === 0 ? 0 : (2 * part) / whole - 1);

/**
 * What the cells speak for, in bits. Cells that cannot be read as what the head says outweigh it: sentences under "Utfall"
 * are comments, figures under "Nämndens mål 2024" targets. Few cells say less than many.
 */
function cellBits(cells: CellProfile): Record<Role, number> {
  const { filled, figures, texts, assessments, long, units, small, bareUnits, dates, sexes, trends, ways, codes, bounds, different } = cells;
  const sure = Math.min(1, 0.5 + filled / 6);
  const figure = lean(figures, filled);
  // Of a few words told again and again none is the name of an indicator.
  const repeated = texts >= 4 && different * 2 <= texts ? 2 : 0;
  // Nor do codes name anything: they number what another column names.
  const coded = (10 * codes) / Math.max(1, filled);
  const bits: Record<Role, number> = {
    // A year under every name tells when it was measured.
    outcome: 5 * figure - (2 * long) / Math.max(1, filled) - (dates === filled ? 6 : 0),
    forecast: 3 * figure,
    target: figures > 0 ? 4 * figure + (2 * bounds) / Math.max(1, filled) : bounds > 0 ? 1 : -1,
    stated: (9 * assessments - 9 * figures - 3 * long) / Math.max(1, filled),
    comment: 2 * -figure + (6 * long) / Math.max(1, filled),
    goal: 6 * -figure + Number(long > 0) - coded - (4 * assessments) / Math.max(1, filled),
    indicator: 6 * -figure - repeated - coded - (4 * assessments) / Math.max(1, filled),
    // No unit of an organisation is called "%" or "st".
    group: 4 * -figure - coded - 4 * Number(bareUnits > 0) - (4 * assessments) / Math.max(1, filled) - 2 * Number(long > texts / 2 && long > 0),
    unit: units > 0 ? 6 * lean(units + small, filled) : -8,
    sex: sexes > 0 ? 6 * lean(sexes, filled) : -9,
    direction: ways > 0 ? 6 * lean(ways, filled) : -9,
    measured: dates > 0 ? 5 * lean(dates, filled) : -6,
    aside: (trends > 0 ? 5 * lean(trends, filled) : 0) + coded / 2,
  };
  return Object.fromEntries(Object.entries(bits).map(([role, one]) => [role, filled === 0 ? 0 : one * sure])) as Record<Role, number>;
}

/** A role for which neither head nor cells speak is none of a column's. */
const LEAST = 1;

/** Under a head of its own, only what that speaks for comes into question, and what the cells show beyond doubt. */
function priors({ says }: HeadedColumn): RoleBits {
  if (says.role !== null) {
    const { bits } = says;
    const figures = (bits.outcome ?? 0) > 0 || (bits.forecast ?? 0) > 0;
    const judged = (bits.stated ?? 0) > 0;
    const goals = (bits.goal ?? 0) > 0;
    return {
      ...(figures ? { stated: 0, comment: 1 } : {}),
      ...(judged ? { comment: 0 } : {}),
      ...(goals ? { target: 0 } : {}),
      ...((bits.unit ?? 0) > 0 ? { group: 2 } : {}),
      ...((bits.measured ?? 0) > 0 ? { aside: 1 } : {}),
      ...bits,
    };
  }
  return says.dateOnly || says.sex !== null ? { outcome: 7, comment: 0, stated: 0 } : {};
}

/** What the place of a column speaks for: names stand left of the figures, and what stands right of them is no goal. */
export interface ColumnPlace {
  /** Left of the first column of figures. */
  readonly beforeFigures: boolean;
  /** Right of a column that names indicators or goals. */
  readonly afterNames: boolean;
}

const placeBits = ({ beforeFigures, afterNames }: ColumnPlace): RoleBits => ({ goal: beforeFigures ? 1 : 0, target: (beforeFigures ? 0 : 1) + (afterNames ? 7 : 0) });

/** "Minst 20", "högst 2,0", "≥ 4": figures with the words of a target in most cells are targets, whatever their head is called. */
const holdsTargets = ({ bounds, figures, filled, long }: CellProfile): boolean => filled >= 2 && bounds * 3 >= filled * 2 && figures * 3 >= filled * 2 && long === 0;

/** The best role by head, cells and place together. */
export function chooseRole(column: HeadedColumn, cells: CellProfile, place: ColumnPlace): RoleChoice {
  const prior = priors(column);
  const shown = cellBits(cells);
  const placed = placeBits(place);
  const sums: Partial<Record<Role, number>> = {};
  for (const [role, bits] of Object.entries(prior) as [Role, number][]) sums[role] = bits + shown[role] + (placed[role] ?? 0);
  const found = leading(sums);
  if (column.says.role === null && holdsTargets(cells)) return { role: 'target', next: null, margin: 8 };
  if (found === null || found.bits < LEAST) return { role: null, next: null, margin: 0 };
  return { role: found.role, next: found.next, margin: found.margin };
}

const LEAST_JUDGED = 4;

/** What the cells make of a column without a head: a judgement, a trend, a unit, sexes; null for names and what cannot be told. */
export function roleWithoutHead(cells: CellProfile): Role | null {
  const { filled, assessments, trends, pureUnits, sexes, figures } = cells;
  if (filled === 0) return null;
  // A row may say that nothing is known of it, and a note stand below.
  if (assessments === filled || (figures === 0 && assessments >= LEAST_JUDGED && assessments * 4 >= filled * 3)) return 'stated';
  if (trends === filled) return 'aside';
  if (sexes === filled) return 'sex';
  if (pureUnits === filled && figures === 0) return 'unit';
  return null;
}
