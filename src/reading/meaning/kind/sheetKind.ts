import type { Period } from '../../../values/period';
import type { ColumnChoice, RowChoice } from '../../../values/readingChoice';
import type { Sentence } from '../../../values/problem';
import type { SignConvention } from '../../../values/sign';
import type { Unit } from '../../../values/unit';
import type { Visibility } from '../../../workbook/rawSheet';

/** What a sheet is for. `own` was written by this product and is never read as input. */
export type SheetKind =
  | 'area' | 'areas' | 'committee' | 'indicators' | 'volumes' | 'investments' | 'grants'
  | 'internalControl' | 'ledger' | 'history' | 'own' | 'other';

const ECONOMY: ReadonlySet<SheetKind> = new Set(['area', 'areas', 'committee']);

/** The kinds whose amounts are the economy of areas. */
export const isEconomyKind = (kind: SheetKind): kind is 'area' | 'areas' | 'committee' => ECONOMY.has(kind);

/** The kinds whose figures stand beside the economy. */
export const OF_OTHER_KINDS: ReadonlySet<SheetKind> = new Set(['indicators', 'volumes', 'investments', 'grants', 'internalControl']);

/** What the user decided about one sheet; null leaves it to the reader. */
export interface SheetChoice {
  readonly sheet: string;
  /** `other` leaves the sheet out of the follow-up. */
  readonly kind: SheetKind | null;
  readonly area: string | null;
  readonly sign: SignConvention | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
}

/** What the user decided about the reading as a whole; null leaves it to the reader. */
export interface ReadingChoices {
  readonly committee: string | null;
  readonly period: Period | null;
  readonly sheets: readonly SheetChoice[];
  readonly columnChoices: readonly ColumnChoice[];
  readonly rowChoices: readonly RowChoice[];
}

/** How one sheet was understood, and why. */
export interface SheetUnderstanding {
  readonly name: string;
  readonly kind: SheetKind;
  /** The verksamhetsområde, for a sheet of one area. */
  readonly area: string | null;
  /** 0 to 1; 1 when the user has decided. */
  readonly confidence: number;
  readonly reason: Sentence;
  readonly unit: Unit | null;
  readonly sign: SignConvention | null;
  readonly period: Period | null;
  readonly visibility: Visibility;
  /** The user said so in the settings. */
  readonly chosen: boolean;
}
