import { isCellError, type RawRow } from '../../workbook/rawSheet';
import { fold, tidy } from '../../values/text';
import { headText } from '../words/concept';
import { meansNoFigure } from '../words/numbers';
import { isSex } from './columnRole';
import { directionWord } from './directionWords';
import { parseQuantity } from './parseQuantity';
import { parseStated } from './statedWords';
import { parseTarget } from './parseTarget';
import { isBareUnit, unitWord } from './unitWords';

/** What stands in a column under its head, counted: a cell counts as each of the things that it can be. */
export interface CellProfile {
  /** Cells with a figure, or a text where none of the rest says what it is. */
  readonly filled: number;
  readonly figures: number;
  /** Cells of words, assessments and names among them. */
  readonly texts: number;
  /** Words of a target: "Minst 80 %", "Minska". */
  readonly bounds: number;
  readonly assessments: number;
  /** Words that are longer than a figure's would be. */
  readonly long: number;
  readonly units: number;
  /** Of those, the ones with nothing beside that is measured. */
  readonly pureUnits: number;
  /** Other short words in small letters: "gram", "tusental". What is named begins with a capital. */
  readonly small: number;
  /** "%", "st", "antal" alone: nothing is called that. */
  readonly bareUnits: number;
  readonly dates: number;
  readonly sexes: number;
  /** "Upp", "Ned", "↗": which way it has gone. */
  readonly trends: number;
  /** "Högre", "Låg är bra", "↓": which way is good. */
  readonly ways: number;
  /** "N15436", "1.2.3", "IND-04": what numbers the rows, and names none of them. */
  readonly codes: number;
  /** Different texts among `texts`. */
  readonly different: number;
}

/** Longer words under a head are names or sentences, not figures. */
const LONG = 30;

const TREND = /^(?:upp(?:åt)?|ned(?:åt)?|ner|ingen|oförändra[dt]|stabil|lika|samma|bättre|sämre|ökat?|minskat?|ökar|minskar|[↑↓→↗↘↔⬆⬇➡⇧⇩⇑⇓▲▼=+-])$/u;

const BARE_UNIT = /^(?:%|procent|st\.?|antal|kr|tkr|mnkr|index)$/;
const SMALL = /^\p{Ll}[\p{Ll}\d]{0,11}$/u;

/** A code or a tally ("4/1/0") has figures and no word: at most a few letters before or between them. */
const CODE = /^\p{L}{0,4}[-_.]?\d(?:[-_.:/]?[\d\p{L}]){0,12}\.?$/u;

/** "18-24", "70-", "80+": of what age, which is a name of those that are. */
const SPAN = /^\d{1,3} ?[-–] ?\d{2,3}$|^\d{2,3} ?[-–+]$/u;

/** "1.1 Andel elever som trivs": a numbered name is no figure with its unit. */
const NUMBERED = /^\d+(?:\.\d+)*[.:)]? \p{Lu}\p{Ll}/u;

/** Counts what a column holds. `isDate` tells numbers that are shown as dates. */
export function profileOf(column: number, body: readonly RawRow[], isDate: (row: RawRow, column: number) => boolean): CellProfile {
  const found = { filled: 0, figures: 0, texts: 0, bounds: 0, assessments: 0, long: 0, units: 0, pureUnits: 0, small: 0, bareUnits: 0, dates: 0, sexes: 0, trends: 0, ways: 0, codes: 0 };
  const seen = new Set<string>();
  for (const row of body) {
    const value = row.values[column];
    if (typeof value === 'number') {
      found.filled += 1;
      found.figures += 1;
      if (headText(value, 'General') !== null || isDate(row, column)) found.dates += 1;
    } else if (typeof value === 'boolean') {
      found.filled += 1;
      found.texts += 1;
      found.assessments += 1;
    } else if (typeof value === 'string' && !meansNoFigure(value)) {
      found.filled += 1;
      const folded = fold(value);
      const target = parseTarget(value, 'General');
      if (/^(?:19|20)\d{2}\b/.test(tidy(value))) found.dates += 1;
      if (unitWord(value) !== null) found.units += 1;
      else if (SMALL.test(tidy(value))) found.small += 1;
      if (isBareUnit(value)) found.pureUnits += 1;
      if (BARE_UNIT.test(folded)) found.bareUnits += 1;
      if (isSex(value)) found.sexes += 1;
      if (TREND.test(folded)) found.trends += 1;
      if (directionWord(value) !== null) found.ways += 1;
      const bound = value.length <= 2 * LONG && target !== null && (target.direction !== null || target.movement !== null);
      if (bound) found.bounds += 1;
      if ((parseQuantity(value, 'General') !== null && !NUMBERED.test(tidy(value))) || (bound && value.length <= LONG && (target.quantity !== null || target.movement !== null))) found.figures += 1;
      else {
        found.texts += 1;
        seen.add(folded);
        if (CODE.test(tidy(value)) && !SPAN.test(tidy(value))) found.codes += 1;
        if (value.length <= 2 * LONG && parseStated(value) !== null) found.assessments += 1;
        else if (value.length > LONG) found.long += 1;
      }
    } else if (value !== null && value !== undefined && isCellError(value)) {
      found.filled += 1;
      found.figures += 1;
    }
  }
  return { ...found, different: seen.size };
}
