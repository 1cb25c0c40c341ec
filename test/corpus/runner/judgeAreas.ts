import { isThing, listOf, textOf, type Thing } from './answer';
import { choices, labelsOf, type WantedThing } from './cases';
import { columnsOf, rowsOf, spotsOf } from './places';
import { rangeIn, type ColumnOf, type Spot } from './statements';
import { fold } from './texts';
import { closest, isMissing, isNear, isUnsure, verdictOf, type Judged, type Trial } from './verdict';

/** The areas and their figures; every other area is wrong. */

const notFigures = new Set(['name', 'alt', 'optional', 'sex', 'kind', 'goal', 'unit', 'status', 'stated', 'direction', 'target', 'history']);
export const fieldsOf = (wanted: WantedThing): string[] => Object.keys(wanted).filter((key) => !notFigures.has(key));

/** By any of its names, or as the only one whose name begins or ends with it. */
function areaFor(areas: readonly Thing[], wanted: WantedThing): Thing | undefined {
  const keys = labelsOf(wanted).map(fold);
  const exact = areas.find((area) => keys.includes(fold(area.name)));
  if (exact) return exact;
  const close = areas.filter((area) => keys.some((key) => key.length > 3 && (fold(area.name).endsWith(` ${key}`) || fold(area.name).startsWith(`${key} `))));
  return close.length === 1 ? close[0] : undefined;
}

const cellsOf = (area: Thing | undefined): string[] =>
  (isThing(area?.cells) ? Object.values(area.cells).flat().filter((cell) => typeof cell === 'string') : []);

const sheetsOf = (area: Thing | undefined): Set<string> =>
  new Set(cellsOf(area).map((cell) => rangeIn(cell)?.sheet).filter((sheet) => sheet !== undefined));

interface Placed {
  readonly wanted: WantedThing;
  readonly found: Thing | undefined;
  readonly spots: readonly Spot[];
  readonly otherRows: ReadonlySet<string>;
}

class AreaJudge {
  private readonly placed: readonly Placed[];
  private readonly columns: ReadonlyMap<string, readonly ColumnOf[]>;
  private readonly extras: readonly Thing[];
  private readonly allRows: ReadonlySet<string>;

  constructor(private readonly trial: Trial, private readonly set: readonly WantedThing[]) {
    const { sheets, answer } = trial;
    this.allRows = rowsOf(sheets, set.flatMap(labelsOf));
    const free = [...listOf(answer, 'areas')];
    this.placed = set.map((wanted) => {
      const found = areaFor(free, wanted);
      if (found) free.splice(free.indexOf(found), 1);
      const own = rowsOf(sheets, labelsOf(wanted));
      return {
        wanted, found, spots: spotsOf(sheets, labelsOf(wanted), this.allRows),
        otherRows: new Set([...this.allRows].filter((row) => !own.has(row))),
      };
    });
    this.extras = free;
    const fields = [...new Set(set.flatMap(fieldsOf))];
    this.columns = new Map(fields.map((field) => [field, columnsOf(sheets, this.placed.map(({ wanted, spots }) =>
      ({ spots, values: field in wanted ? choices(wanted[field]) : [] })))]));
  }

  judge(): Judged[] {
    return [...this.placed.flatMap((each) => (each.found ? this.present(each, each.found) : this.absent(each))), ...this.extras.map((area) => this.extra(area))];
  }

  private says({ wanted, spots, found, otherRows }: Placed, field: string | null, isSerious: boolean): boolean {
    const subject = { labels: labelsOf(wanted), spots, columns: (field === null ? undefined : this.columns.get(field)) ?? [], readFrom: sheetsOf(found), otherRows };
    return this.trial.says(subject, isSerious ? this.trial.serious : this.trial.statements);
  }

  private absent(each: Placed): Judged[] {
    const { wanted } = each;
    if (wanted.optional) return [];
    const real = fieldsOf(wanted).filter((field) => !choices(wanted[field]).includes(null));
    const verdict = (field: string | null) => (this.says(each, field, false) ? 'told' as const : 'silent' as const);
    if (real.length === 0) return [{ verdict: verdict(null), what: wanted.name, wanted: 'an area', found: 'missing' }];
    return real.map((field) => ({ verdict: verdict(field), what: `${wanted.name}.${field}`, wanted: wanted[field], found: 'area missing' }));
  }

  private present(each: Placed, found: Thing): Judged[] {
    const { wanted, spots } = each;
    const { trial } = this;
    const fields = fieldsOf(wanted);
    if (fields.length === 0) return wanted.optional ? [] : [{ verdict: 'right', what: wanted.name, wanted: 'an area', found: 'an area' }];
    return fields.map((field) => {
      const given = found[field];
      const value = typeof given === 'number' ? given * trial.scaleTo() : null;
      const isRight = choices(wanted[field]).some((one) => isNear(value, one, trial.tolerance));
      const verdict = verdictOf(isRight, value, () => this.says(each, field, false), () => isUnsure(found, field) || this.says(each, field, true)
        || trial.tellsSign(value, wanted[field], trial.tolerance, spots.map(({ sheet }) => sheet)));
      return { verdict, what: `${wanted.name}.${field}`, wanted: wanted[field], found: value, isDoubted: isRight && value !== null && isUnsure(found, field) };
    });
  }

  private extra(area: Thing): Judged {
    const name = textOf(area, 'name');
    const isTold = area.unsure === true || this.trial.says({ labels: [name], spots: spotsOf(this.trial.sheets, [name], this.allRows) }, this.trial.serious);
    const isKnown = this.set.flatMap(labelsOf).map(fold).includes(fold(name));
    return { verdict: isTold ? 'wrongTold' : 'wrongSilent', what: `${name}: ${isKnown ? 'area twice' : 'area that is none'}`, wanted: 'no area', found: cellsOf(area)[0] ?? 'an area' };
  }
}

export function judgeAreas(trial: Trial): readonly Judged[] {
  const { areas, areaAlternatives = [], notAreas = [] } = trial.expected;
  if (areas) return closest([areas, ...areaAlternatives].map((set) => new AreaJudge(trial, set).judge()));
  const none = new Set(notAreas.map(fold));
  return listOf(trial.answer, 'areas').filter((area) => none.has(fold(area.name))).map((area) => {
    const name = textOf(area, 'name');
    const isTold = trial.says({ labels: [name], spots: spotsOf(trial.sheets, [name], new Set()) }, trial.serious);
    return { verdict: isTold ? 'wrongTold' : 'wrongSilent', what: `${name}: area that is none`, wanted: 'no area', found: 'an area' };
  });
}

/** The committee's total. A null that holds is no figure of its own. */
export function judgeTotal(trial: Trial): readonly Judged[] {
  const { total, totalAlternatives = [], areas = [] } = trial.expected;
  if (!total) return [];
  const areaRows = rowsOf(trial.sheets, areas.flatMap(labelsOf));
  const found = isThing(trial.answer.total) ? trial.answer.total : {};
  return closest([total, ...totalAlternatives].map((wanted) => {
    const spots = totalRows(trial, Object.values(wanted).flatMap(choices), areaRows);
    const says = (isSerious: boolean) => {
      const statements = isSerious ? trial.serious : trial.statements;
      return statements.some(({ message }) => /summ|total|nämndens/i.test(message)) || trial.says({ labels: [], spots }, statements);
    };
    return Object.entries(wanted).flatMap(([field, value]): Judged[] => {
      const given = found[field];
      const have = typeof given === 'number' ? given * trial.scaleTo() : null;
      const isRight = choices(value).some((one) => isNear(have, one, trial.totalTolerance));
      if (isRight && have === null) return [];
      const verdict = verdictOf(isRight, have, () => says(false),
        () => says(true) || isUnsure(found, field) || trial.tellsSign(have, value, trial.totalTolerance, []));
      return [{ verdict, what: `TOTAL.${field}`, wanted: value, found: have, isDoubted: isRight && isUnsure(found, field) }];
    });
  }));
}

/** Rows beside the areas' that hold two of the total's amounts or more. */
function totalRows(trial: Trial, values: readonly unknown[], areaRows: ReadonlySet<string>): Spot[] {
  const figures = values.filter((value): value is number => typeof value === 'number' && value !== 0);
  return trial.sheets.flatMap(({ name: sheet, cells }) => [...new Set(cells.map(({ row }) => row))]
    .filter((row) => !areaRows.has(`${sheet}|${row}`) && figures.filter((value) => cells.some((cell) =>
      cell.row === row && cell.number !== null && Math.abs(Math.abs(cell.number) - Math.abs(value)) < 0.0005)).length >= 2)
    .map((row) => ({ sheet, row, label: -1 })));
}

/** Whether the book gives figures of money, and whether it should. */
export const givesMoney = ({ answer }: Trial): boolean => listOf(answer, 'areas').length > 0
  || ['budget', 'actual', 'forecast', 'variance'].some((field) => isThing(answer.total) && !isMissing(answer.total[field]));
