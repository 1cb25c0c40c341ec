import { isThing, listOf, numberOf, textOf, thingOf, type Thing } from './answer';
import { choices, labelsOf, type WantedThing } from './cases';
import { fieldsOf } from './judgeAreas';
import { rowsOf, spotsOf } from './places';
import { foldText } from './texts';
import { isMissing, isNear, isUnsure, verdictOf, type Judged, type Trial } from './verdict';

/** Indicators, goals, and the rows of the other tables. */

const firstLetters = 40;

/** Whether a sentence is about a row: by its name, its cells or its sheet. */
function rowTold(trial: Trial, wanted: { readonly name: string; readonly alt?: readonly string[] }, isSerious: boolean): boolean {
  const labels = [wanted.name, ...(wanted.alt ?? [])];
  const statements = isSerious ? trial.serious : trial.statements;
  const spots = spotsOf(trial.sheets, labels, rowsOf(trial.sheets, labels));
  const start = foldText(wanted.name).slice(0, firstLetters);
  return trial.says({ labels, spots }, statements) || statements.some(({ folded }) => folded.includes(start));
}

/** Takes the first row of the name out of a list. */
function takeRow(list: Thing[], wanted: WantedThing, fits: (row: Thing) => boolean = () => true): Thing | undefined {
  const keys = labelsOf(wanted).map(foldText);
  const at = list.findIndex((row) => keys.includes(foldText(row.name)) && fits(row));
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

const sexKey = (sex: unknown): string | null => (typeof sex === 'string' && sex !== '' ? foldText(sex).slice(0, 3) : null);
const yearsOf = (thing: Thing): readonly Thing[] => listOf(thing, 'history');

function missingIndicator(trial: Trial, wanted: WantedThing, name: string): Judged[] {
  const verdict = rowTold(trial, wanted, false) ? 'told' as const : 'silent' as const;
  const figures: [string, unknown][] = [
    ['actual', wanted.actual], ['target', wanted.target], ['status', choices(wanted.status).includes('none') ? null : wanted.status],
    ...yearsOf(wanted).map(({ year, value }): [string, unknown] => [String(year), value]), ['stated', wanted.stated],
  ];
  const real = figures.filter(([, value]) => !isMissing(value));
  if (real.length === 0) return [{ verdict, what: name, wanted: 'an indicator', found: 'missing' }];
  return real.map(([field, value]) => ({ verdict, what: `${name}.${field}`, wanted: value, found: 'not read' }));
}

/** One indicator that was found. */
class IndicatorJudge {
  readonly judged: Judged[] = [];
  private readonly name: string;

  constructor(private readonly trial: Trial, private readonly wanted: WantedThing, private readonly found: Thing) {
    this.name = wanted.name.slice(0, 60);
  }

  private readonly told = (): boolean => rowTold(this.trial, this.wanted, false);
  private readonly suspected = (field: string) => (): boolean => isUnsure(this.found, field) || rowTold(this.trial, this.wanted, true);
  private reasonHas(word: RegExp): boolean {
    return word.test(textOf(this.found, 'reason'));
  }

  private put(field: string, wanted: unknown, found: unknown, isRight: boolean, isTold = this.told, unsureField = field): void {
    this.judged.push({ verdict: verdictOf(isRight, found, isTold, this.suspected(unsureField)), what: `${this.name}.${field}`, wanted, found: found ?? null });
  }

  private number(field: string, wanted: unknown, found: unknown, isTold = this.told, unsureField = field): void {
    this.put(field, wanted, found, choices(wanted).some((one) => isNear(found, one, 1e-6)), isTold, unsureField);
  }

  judge(): Judged[] {
    const { wanted, found } = this;
    this.number('actual', wanted.actual ?? null, found.actual, () => this.reasonHas(/utfall/i) || this.told());
    if ('unit' in wanted) this.put('unit', wanted.unit, found.unit ?? null, choices(wanted.unit).includes(found.unit ?? null));
    this.target();
    if ('status' in wanted) this.status();
    for (const { year, value } of yearsOf(wanted)) {
      this.number(String(year), value, yearsOf(found).find((one) => one.year === year)?.value ?? null, this.told, 'history');
    }
    if ('stated' in wanted) this.put('stated', wanted.stated, found.stated ?? null, (found.stated ?? null) === wanted.stated);
    this.place();
    return this.judged;
  }

  private target(): void {
    const { wanted, found } = this;
    const value = thingOf(found, 'target').value ?? null;
    if ('target' in wanted && !(value === null && choices(wanted.target).includes(null))) {
      this.number('target', wanted.target, value, () => this.reasonHas(/mål/i) || this.told());
    }
    if (!('direction' in wanted) || !isThing(found.target)) return;
    const direction = found.target.direction ?? null;
    const isRight = choices(wanted.direction).includes(direction);
    if (!(isRight && direction === null)) this.put('direction', wanted.direction, direction, isRight, () => this.reasonHas(/riktning/i) || this.told());
  }

  private status(): void {
    const { wanted, found } = this;
    const status = textOf(found, 'status');
    const isRight = choices(wanted.status).includes(status);
    this.put('status', wanted.status, isRight || status !== 'none' ? status : null, isRight, () => textOf(found, 'reason') !== '' || this.told());
  }

  private place(): void {
    const { wanted, found } = this;
    if ('group' in wanted && !choices(wanted.group).map(foldText).includes(foldText(found.group))) this.put('group', wanted.group, found.group ?? '', false);
    if (!('goal' in wanted)) return;
    const isRight = [found.goal, found.group].map(foldText).includes(foldText(wanted.goal));
    this.put('goal', wanted.goal, isRight ? wanted.goal : null, isRight);
  }
}

export function judgeIndicators(trial: Trial): Judged[] {
  if (!trial.expected.indicators) return [];
  const left = [...listOf(trial.answer, 'indicators')];
  const judged = trial.expected.indicators.flatMap((wanted) => {
    const found = takeRow(left, wanted, (row) => !sexKey(wanted.sex) || sexKey(row.sex) === sexKey(wanted.sex));
    return found ? new IndicatorJudge(trial, wanted, found).judge() : missingIndicator(trial, wanted, wanted.name.slice(0, 60));
  });
  const extras = left.map((row): Judged => ({
    verdict: rowTold(trial, { name: textOf(row, 'name') }, true) ? 'wrongTold' : 'wrongSilent',
    what: `${textOf(row, 'name').slice(0, 60)}: indicator that is none`, wanted: 'no indicator', found: row.actual ?? null,
  }));
  return [...judged, ...extras];
}

export function judgeGoals(trial: Trial): Judged[] {
  return (trial.expected.goals ?? []).flatMap((wanted): Judged[] => {
    const what = `goal ${wanted.name.slice(0, 50)}`;
    const found = listOf(trial.answer, 'goals').find((goal) => foldText(goal.name) === foldText(wanted.name));
    if (!found) {
      const isGroup = listOf(trial.answer, 'indicators').some((one) => foldText(one.group) === foldText(wanted.name));
      return [{ verdict: isGroup ? 'right' : rowTold(trial, wanted, false) ? 'told' : 'silent', what, wanted: wanted.status, found: isGroup ? 'as a group' : 'not read' }];
    }
    const status = textOf(found, 'status');
    const isRight = choices(wanted.status).includes(status);
    const judged: Judged[] = [{ verdict: isRight ? 'right' : status === 'none' ? 'told' : 'wrongSilent', what: `${what}.status`, wanted: wanted.status, found: status }];
    if ('stated' in wanted) {
      const stated = found.stated ?? null;
      judged.push({ verdict: verdictOf(stated === wanted.stated, stated, () => false, () => false), what: `${what}.stated`, wanted: wanted.stated, found: stated });
    }
    return judged;
  });
}

const sideKeys = ['volumes', 'investments', 'grants', 'internalControl', 'personnel'] as const;

/** A field's figures: its own, or those of its parts (`actual.women`). */
function figuresIn(wanted: WantedThing, found: Thing | undefined): { field: string; value: unknown; have: unknown }[] {
  const fields = [...fieldsOf(wanted), ...('kind' in wanted ? ['kind'] : [])];
  return fields.flatMap((field) => {
    const value = wanted[field];
    if (!isThing(value) || 'any' in value) return [{ field, value, have: found?.[field] }];
    return Object.entries(value).map(([part, one]) => ({ field: `${field}.${part}`, value: one, have: found ? thingOf(found, field)[part] : undefined }));
  });
}

/** The rows of the other tables, the figures that are given of each. */
export function judgeSideRows(trial: Trial): Judged[] {
  const { expected, answer } = trial;
  const indicators = listOf(answer, 'indicators');
  const bySex = indicators.map((one) => (textOf(one, 'sex') === '' ? one : { ...one, name: `${textOf(one, 'name')}, ${textOf(one, 'sex')}` }));
  const money = trial.scaleTo(expected.investmentsUnit ?? trial.unit, true);
  return sideKeys.flatMap((key) => {
    const left = key === 'personnel' ? [...bySex, ...indicators, ...listOf(answer, 'volumes')] : [...listOf(answer, key)];
    const isMoney = key === 'investments' || key === 'grants';
    const within = !isMoney ? 1e-6 : key === 'investments' && expected.investmentsUnit === 'mnkr' ? 0.0006 : 1.01;
    return (expected[key] ?? []).flatMap((wanted) => {
      const found = takeRow(left, wanted);
      return figuresIn(wanted, found).flatMap(({ field, value, have }): Judged[] => {
        const what = `${key} ${wanted.name.slice(0, 50)}.${field}`;
        const isTold = () => rowTold(trial, wanted, false);
        const isSuspected = () => isUnsure(found, field) || rowTold(trial, wanted, true);
        if (!found) return choices(value).includes(null) ? [] : [{ verdict: isTold() ? 'told' : 'silent', what, wanted: value, found: 'not read' }];
        if (typeof choices(value)[0] === 'string') {
          const isRight = choices(value).includes(have);
          return [{ verdict: isRight ? 'right' : isSuspected() ? 'wrongTold' : 'wrongSilent', what, wanted: value, found: have ?? null }];
        }
        const given = typeof have === 'number' ? numberOf({ have: have * (isMoney ? money : 1) }, 'have') : null;
        return [{ verdict: verdictOf(choices(value).some((one) => isNear(given, one, within)), given, isTold, isSuspected), what, wanted: value, found: given }];
      });
    });
  });
}
