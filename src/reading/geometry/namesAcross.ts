import { fold } from '../../values/text';
import { allowed } from '../../values/tolerance';
import type { RawRow } from '../../workbook/rawSheet';
import { numberIn } from '../cells/cellReading';
import { columnUnit } from '../cells/columnUnit';
import { parseHead } from '../words/concept';
import { isWhoseAlone, whoseHead } from '../words/entities';
import { lookUp, statementLines } from '../words/lexicon';
import type { HeadBlock } from './headBlock';
import type { HeadRow } from './heads/headLine';
import { headsMeasure } from './measuresInNames';
import { isLabelText, isOwnName, isWholeName, namesWhose } from './nameHeads';

/**
 * Heads that only name whose the amounts below are ("Gata | Park | Summa"): what follows tells that they head a table,
 * as rows of measures do, or lines of a result with a column that is the sum of the others.
 */

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior']);
/** Rows that are looked at below the heads. */
const LOOKED_AT = 60;

interface Names {
  /** The columns of the names. */
  readonly columns: readonly (readonly [number, string])[];
  /** Whose rows they stand over. */
  readonly below: readonly RawRow[];
  readonly rowNames: readonly string[];
  /** A heading of one measure stands over the first of them. */
  readonly areHeaded: boolean;
}

const firstText = ({ values }: RawRow): string => {
  const text = values.find((value) => value !== null && value !== undefined && value !== '');
  return typeof text === 'string' ? text : '';
};

/** "Budget", "Utfall jan-aug" alone in its row, over the lines that tell of it. */
const headsLines = (row: RawRow): boolean => row.values.filter((value) => value !== null && value !== undefined && value !== '').length === 1 && headsMeasure(firstText(row));

interface RowBelow {
  readonly raw: RawRow;
  /** Its name, after that of the measure whose line it is. */
  readonly name: string;
}

/** The rows below up to the first that holds no number and names no measure that the next are lines of. */
function amountsBelow(rows: readonly RawRow[], at: number): RowBelow[] {
  const below: RowBelow[] = [];
  let measure: string | null = null;
  for (const raw of rows.slice(at + 1, at + 1 + LOOKED_AT)) {
    if (headsLines(raw) && (below.length === 0 || measure !== null)) measure = firstText(raw);
    else if (!raw.values.some((_, column) => numberIn(raw, column) !== null)) break;
    else below.push({ raw, name: measure === null ? firstText(raw) : `${measure} ${firstText(raw)}` });
  }
  return below;
}

/** The names over the columns right of those of the rows; null where the row is of anything else. */
function namesOver({ texts }: HeadRow, rows: readonly RawRow[], at: number): Names | null {
  const below = amountsBelow(rows, at);
  const [next] = below;
  if (!next || below.length < 2) return null;
  const place = next.raw.values.findIndex((value) => typeof value === 'string' && value !== '');
  const columns = [...texts].filter(([column]) => column > place);
  const before = [...texts].filter(([column]) => column <= place);
  // "Allmän kulturverksamhet" among names without a word that heads names is one of them.
  const named = columns.filter(([, text]) => !isLabelText(text) || isOwnName(text)).length;
  if (place < 0 || columns.length < 2 || before.some(([, text]) => !isLabelText(text)) || !columns.every(([, text]) => namesWhose(text)) || named < 2 || named * 3 < columns.length * 2) return null;
  return { columns, below: below.map(({ raw }) => raw), rowNames: below.map(({ name }) => name), areHeaded: headsLines(rows[at + 1] ?? next.raw) };
}

/** Budget, outcome and their like as rows. */
function standsOverMeasures({ rowNames }: Names): boolean {
  const said = rowNames.map(parseHead);
  const measures = new Set(said.flatMap(({ measure }) => (MEASURES.has(measure) ? [measure] : [])));
  return measures.size >= 2 && said.filter(({ measure, component }) => MEASURES.has(measure) || component !== null).length * 5 >= said.length * 3;
}

/** Over lines of a result, one of them is what the others come to, in most rows: counts of people can be summed so too. */
function standsOverSums({ columns, below, rowNames, areHeaded }: Names, formats: readonly string[]): boolean {
  // Under "Budget" alone the lines tell one measure, and what tells the others is not known.
  if (areHeaded) return false;
  const whole = columns.find(([, text]) => isWholeName(text));
  const lines = rowNames.filter((name) => lookUp(statementLines, fold(name)) !== null);
  if (!whole || columns.length < 3 || lines.length * 5 < rowNames.length * 3) return false;
  const parts = columns.filter((one) => one !== whole);
  const unit = columnUnit(below.map((raw) => ({ raw })), formats, whole[0]);
  const known = below.flatMap((row) => {
    const printed = numberIn(row, whole[0]);
    const amounts = parts.flatMap(([column]) => numberIn(row, column) ?? []);
    if (printed === null || printed === 0 || amounts.length < 2) return [];
    return [Math.abs(printed - amounts.reduce((sum, amount) => sum + amount, 0)) <= allowed({ unit, terms: amounts.length })];
  });
  return known.length >= 2 && known.filter(Boolean).length * 2 > known.length;
}

/** So many lines of a result tell that a statement stands below. */
const LEAST_LINES = 3;
const NOTE = /^not(?:er)?\.?$/i;

/** "Kommunen | Koncernen" over the lines of a result: the municipality's own outcome beside that of its companies too, of the year that a title says. */
function standsOverStatements({ texts }: HeadRow, rows: readonly RawRow[], at: number): boolean {
  const below = rows.slice(at + 1, at + 1 + LOOKED_AT).filter(({ values }) => values.some((value) => value !== null && value !== undefined && value !== ''));
  const place = below[0]?.values.findIndex((value) => typeof value === 'string' && value !== '') ?? -1;
  const columns = [...texts].filter(([column, text]) => column > place && !NOTE.test(text));
  const whose = columns.map(([, text]) => whoseHead([text]));
  if (place < 0 || columns.length < 2 || !columns.every(([, text]) => isWhoseAlone(fold(text))) || !whose.includes('own') || !whose.includes('group')) return false;
  const filled = below.filter((row) => columns.some(([column]) => numberIn(row, column) !== null));
  const lines = filled.filter((row) => lookUp(statementLines, fold(firstText(row))) !== null);
  // Years right below are heads of their own.
  return below[0] !== undefined && below[0] === lines[0] && lines.length >= LEAST_LINES && lines.length * 5 >= filled.length * 3;
}

/** The heads of a table whose columns are named and nothing more, where what stands below tells that; null for other rows. */
export function namesAcross(row: HeadRow, rows: readonly RawRow[], at: number, formats: readonly string[]): HeadBlock | null {
  const names = row.texts.size < 2 ? null : namesOver(row, rows, at);
  if (names === null && row.texts.size >= 2 && standsOverStatements(row, rows, at)) return { rows: [row], namesOnly: true };
  return names && (standsOverMeasures(names) || standsOverSums(names, formats)) ? { rows: [row], namesOnly: true } : null;
}
