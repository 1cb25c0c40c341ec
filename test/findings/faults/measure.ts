import { followUp } from '../../../src/followUp';
import type { Finding } from '../../../src/findings/finding';
import { tiesOf } from '../../../src/findings/identities/identities';
import { holds, type Tie, type TieSource } from '../../../src/findings/identities/tie';
import { readFacts } from '../../../src/reading/readWorkbook';
import { defaultSettings } from '../../../src/settings/settings';
import { formatAddress } from '../../../src/values/cell';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { randomOf } from '../../corpus/runner/random';
import { faultKinds, numberAt, numberCells, withFault, type Fault, type FaultKind } from './faults';

const TODAY = '2026-01-15';

/** What became of one fault. */
export interface Tried {
  readonly book: string;
  readonly kind: FaultKind;
  readonly cell: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Identities of the sound workbook that the cell took part in, and that no longer hold. */
  readonly broken: number;
  /** A new finding names the cell. */
  readonly found: boolean;
  /** It is the first that the finding blames. */
  readonly right: boolean;
  readonly said: readonly string[];
}

const asSaid = ({ rule, cells, message }: Finding): string => `${rule} ${cells[0] ? formatAddress(cells[0]) : ''} ${message.sv}`;

/** Of a tie that held: whether it does with the workbook's amounts as they are now. */
function breaksIn(tie: Tie, { workbook }: Fault): boolean {
  let [gap, changed] = [tie.gap, 0];
  for (const { cell, factor, value } of tie.terms) {
    const now = numberAt(workbook, cell) ?? value;
    gap += factor * (now - value);
    if (now !== value) changed += 1;
  }
  // A share that was reckoned again with its amounts is true of them: its factors tell of one change alone.
  if (tie.kind === 'share' && changed > 1) return false;
  return Math.abs(gap) > tie.tolerance * 2;
}

/** A fault of what is typed; the others are of formulas. */
const isTyped = (kind: FaultKind): boolean => ['swap', 'drop', 'sign', 'decimal', 'thousandfold'].includes(kind);

export class Trial {
  private readonly cells;
  private readonly sources: readonly TieSource[];
  private readonly before: ReadonlySet<string>;
  private readonly random: () => number;

  constructor(private readonly book: string, private readonly workbook: RawWorkbook, seed: string) {
    const sound = followUp(workbook, { today: TODAY });
    this.before = new Set(sound.findings.map(asSaid));
    this.sources = tiesOf(readFacts(workbook, new Set(), defaultSettings));
    this.cells = numberCells(workbook).filter((cell) => cell.formula !== null || this.tiesOf(cell).length > 0);
    this.random = randomOf(`${seed} ${book}`);
  }

  private tiesOf(cell: Parameters<TieSource['touching']>[0]): Tie[] {
    return this.sources.flatMap((source) => (source.sheets.has(cell.sheet) ? source.touching(cell) : [])).filter(holds);
  }

  get isEmpty(): boolean { return this.cells.length === 0; }

  /** Whether it has cells that a fault of the kind can be put into. */
  canBear(kind: FaultKind): boolean { return this.cells.some(({ formula }) => (formula === null) === isTyped(kind)); }

  /** One fault more in any cell that an amount or a formula hangs on, of a kind or of any; null where that changes nothing. */
  next(only?: FaultKind): Tried | null {
    const cells = only === undefined ? this.cells : this.cells.filter(({ formula }) => (formula === null) === isTyped(only));
    const cell = cells[Math.floor(this.random() * cells.length)];
    const kinds = only === undefined ? faultKinds.filter((kind) => (cell?.formula === null) === isTyped(kind)) : [only];
    const kind = kinds[Math.floor(this.random() * kinds.length)];
    const fault = cell && kind ? withFault(this.workbook, cell, kind, this.random) : null;
    if (!cell || !fault) return null;
    const broken = this.tiesOf(cell).filter((tie) => breaksIn(tie, fault)).length;
    const { findings } = followUp(fault.workbook, { today: TODAY });
    const fresh = findings.filter((finding) => !this.before.has(asSaid(finding)));
    const at = formatAddress(cell);
    const naming = fresh.filter((finding) => [...finding.cells, ...finding.causes.map((cause) => cause.cell)].some((one) => formatAddress(one) === at));
    return {
      book: this.book, kind: fault.kind, cell: at, from: cell.value, to: numberAt(fault.workbook, cell), broken, found: naming.length > 0,
      right: naming.some(({ causes: [first] }) => first !== undefined && formatAddress(first.cell) === at), said: fresh.map(asSaid),
    };
  }
}

/** Whether a fault has to be found: an identity broke, or a formula is gone or sums too little. */
export const mustBeFound = ({ kind, broken }: Tried): boolean => broken > 0 || kind === 'overwritten formula' || kind === 'row outside its sum';
/** Whether the first cell has to be the right one. */
export const mustBeRight = ({ kind, broken }: Tried): boolean => broken > 1 || kind === 'overwritten formula' || kind === 'row outside its sum';
