import type { SideTable } from '../reading/sources/sideTables/sideFacts';
import type { Period } from '../values/period';
import type { Unit } from '../values/unit';
import { controlActions, type ControlAction } from './side/control';
import { grantFigures, type GrantFigure } from './side/grants';
import { investmentFigures, type InvestmentFigure } from './side/investments';
import { volumeFigures, type VolumeFigure } from './side/volumes';

export type { Completion, InvestmentAmounts, InvestmentFigure } from './side/investments';
export type { GrantFigure, GrantYear } from './side/grants';
export type { ControlAction } from './side/control';
export type { VolumeFigure } from './side/volumes';

/** What the side tables say, row by row; a figure that is not known is null. */
export interface SideFigures {
  readonly volumes: readonly VolumeFigure[];
  readonly investments: readonly InvestmentFigure[];
  readonly grants: readonly GrantFigure[];
  readonly internalControl: readonly ControlAction[];
}

/** The figures of all side tables. Money is converted to `unit`, volumes are counts; `period` is that of the follow-up. */
export const sideFigures = (tables: readonly SideTable[], unit: Unit, period: Period | null): SideFigures => ({
  volumes: volumeFigures(tables, period),
  investments: investmentFigures(tables, unit, period),
  grants: grantFigures(tables, unit, period),
  internalControl: controlActions(tables),
});
