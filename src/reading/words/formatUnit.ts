import type { Unit } from '../../values/unit';
import { fold } from '../../values/text';
import { lookUp, unitWords } from './lexicon';

/** What a number format says of the unit of its cells. */
export interface FormatUnit {
  /** How many times a thousand the shown number is smaller than the stored one: `#,##0,` shows thousands. */
  readonly thousands: number;
  /** A unit that it writes beside the number: `0.0" mnkr"`. */
  readonly named: Unit | null;
}

const known = new Map<string, FormatUnit>();

/** Reads the scale and the unit out of a number format. */
export function formatUnit(format: string): FormatUnit {
  const before = known.get(format);
  if (before) return before;
  const [positive = ''] = format.split(';');
  const quoted = [...positive.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const commas = /[0#?](,+)(?![0#?,])/.exec(bare);
  const found: FormatUnit = { thousands: commas?.[1]?.length ?? 0, named: quoted.trim() === '' ? null : lookUp(unitWords, fold(quoted)) };
  if (known.size > 1_000) known.clear();
  known.set(format, found);
  return found;
}

const SMALLER: Readonly<Record<Unit, Unit | null>> = { mnkr: 'tkr', tkr: 'kr', kr: null };

/** The unit that is stored where `shown` is what the reader sees through a format; null where there is none so small. */
export function storedUnit(shown: Unit, thousands: number): Unit | null {
  let unit: Unit | null = shown;
  for (let step = 0; step < thousands && unit !== null; step += 1) unit = SMALLER[unit];
  return unit;
}
