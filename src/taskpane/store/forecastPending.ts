import type { ForecastChoice } from '../../forecasts/choices';
import type { ForecastView } from '../../forecasts/views';
import type { ChosenMethod } from '../../values/forecast';
import { isLargeChange } from '../../values/forecast';
import type { Period } from '../../values/period';
import { nameKey } from '../../values/text';
import { convert, withoutNoise, type Unit } from '../../values/unit';
import type { FilledCell } from '../services/services';

/** What the user has chosen for an area and not saved yet. A method's figure is its proposal as it stands when saved. */
export interface PendingForecast {
  readonly area: string;
  readonly method: ChosenMethod;
  /** Her own figure, when the method is `typed`; null before she has typed it. */
  readonly typed: { readonly value: number; readonly unit: Unit } | null;
  readonly note: string;
  /** She has ticked that the workbook's own forecast cell gets it too. */
  readonly intoCell: boolean;
}

/** Low, likely and high of a choice, in the view's unit. */
export interface ChosenFigure {
  readonly low: number | null;
  readonly likely: number;
  readonly high: number | null;
}

/** What hinders a choice from being saved. */
export type Lack = 'figure' | 'note' | 'proposal';

const isAbout = (area: string) => (one: { readonly area: string }): boolean => nameKey(one.area) === nameKey(area);

export const pendingOf = (pending: readonly PendingForecast[], area: string): PendingForecast | null => pending.find(isAbout(area)) ?? null;

/** The choices with one area's put in its place, or taken away. */
export function withPending(pending: readonly PendingForecast[], area: string, one: PendingForecast | null): readonly PendingForecast[] {
  const others = pending.filter((each) => !isAbout(area)(each));
  return one ? [...others, one] : others;
}

/** The choices with what is now typed for one area's, if it has one, its method and tick as they were. */
export const reworded = (pending: readonly PendingForecast[], { area, typed, note }: PendingForecast): readonly PendingForecast[] =>
  pending.map((one) => (isAbout(area)(one) ? { ...one, typed, note } : one));

/** A forecast is not known to the krona: whole kr and tkr, thousandths of mnkr. What the workbook says is left as it is. */
function rounded(value: number, unit: Unit): number {
  const step = unit === 'mnkr' ? 1_000 : 1;
  // Half a unit goes away from zero, as it does where amounts are shown.
  return withoutNoise(Math.sign(value) * Math.round(Math.abs(withoutNoise(value)) * step) / step);
}

/** The figure of a choice; null when it has none: nothing is typed, or the method lacks something now. */
export function figureOf(pending: PendingForecast, view: ForecastView): ChosenFigure | null {
  const { unit } = view.input;
  if (pending.method === 'typed') {
    return pending.typed && { low: null, likely: convert(pending.typed.value, pending.typed.unit, unit), high: null };
  }
  const proposal = view.forecasts.proposals.find(({ method }) => method === pending.method);
  if (proposal?.likely == null) return null;
  const tidy = (value: number) => (pending.method === 'own' ? value : rounded(value, unit));
  const likely = tidy(proposal.likely);
  return {
    likely,
    low: proposal.low === null ? null : Math.min(likely, rounded(proposal.low, unit)),
    high: proposal.high === null ? null : Math.max(likely, rounded(proposal.high, unit)),
  };
}

/** The change since the last forecast that the choice makes. */
export const changeOf = (pending: PendingForecast, view: ForecastView): number | null => {
  const figure = figureOf(pending, view);
  return figure && view.last ? withoutNoise(figure.likely - view.last.value) : null;
};

/** A change whose reason is asked for. `smallDeficit` is in tkr. */
export const asksForReason = (pending: PendingForecast, view: ForecastView, smallDeficit: number): boolean =>
  isLargeChange(changeOf(pending, view), view.input.budget, convert(smallDeficit, 'tkr', view.input.unit));

export function lackOf(pending: PendingForecast, view: ForecastView): Lack | null {
  if (figureOf(pending, view) === null) return pending.method === 'typed' ? 'figure' : 'proposal';
  return pending.method === 'typed' && pending.note.trim() === '' ? 'note' : null;
}

/** Whether there is a cell to write to, and something else than what it says. */
export const canFillCell = ({ method }: PendingForecast, view: ForecastView): boolean =>
  method !== 'own' && view.cell !== null && view.cellTerm !== null && view.cellTerm.factor !== 0;

/** What is saved of the choices, on `date` (yyyy-mm-dd); those whose area is gone or that lack something are left out. */
export function acceptedFrom(
  pending: readonly PendingForecast[], views: readonly ForecastView[], period: Period, date: string,
): { readonly choices: readonly ForecastChoice[]; readonly cells: readonly FilledCell[] } {
  const accepted = pending.flatMap((one): { choice: ForecastChoice; cell: FilledCell | null }[] => {
    const view = views.find(isAbout(one.area));
    const figure = view && lackOf(one, view) === null ? figureOf(one, view) : null;
    if (!view || !figure) return [];
    const cell = one.intoCell && canFillCell(one, view) && view.cell && view.cellTerm
      ? { area: view.area, cell: view.cell, expected: view.cellTerm.read, value: withoutNoise(figure.likely / view.cellTerm.factor) } : null;
    return [{
      choice: { area: view.area, period, method: one.method, ...figure, unit: view.input.unit, note: one.note.trim(), date, intoCell: cell !== null },
      cell,
    }];
  });
  return { choices: accepted.map(({ choice }) => choice), cells: accepted.flatMap(({ cell }) => cell ?? []) };
}
