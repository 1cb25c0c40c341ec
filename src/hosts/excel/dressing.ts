import type { LookKind, Retry } from '../../workbook/looks';
import { looksRefused } from '../../workbook/looks';
import type { Problem } from '../../values/problem';
import { redrawCharts } from './chartsAlone';
import { errorCode, isRefusal, problemOf } from './excelProblems';
import { keepRefused } from './frozenLooks/keepRefused';
import { allLooks, plainLooks } from './looks';
import { dressed } from './marks';
import type { Operation } from './operations';
import { batchesOf } from './operations';
import type { Place } from './place';
import type { ReadRows, RowQuestions } from './readRows';
import type { Session } from './session';
import type { Survey } from './survey';

/** What came of the looks: the one line to tell when Excel refused any, and the rows that were asked for along with them. */
export interface Dressed {
  readonly refused: Problem | null;
  readonly rows: readonly ReadRows[];
}

/** Sends steps and questions side by side: as many syncs as the longer of the two needs. */
async function send(session: Session, steps: readonly Operation[], { questions, found }: RowQuestions, progress: (fraction: number) => void): Promise<readonly ReadRows[]> {
  const batches = batchesOf(steps);
  const syncs = Math.max(batches.length, questions.length);
  for (let index = 0; index < syncs; index += 1) {
    questions[index]?.ask();
    for (const step of batches[index] ?? []) step.apply();
    await session.sync();
    questions[index]?.take();
    progress((index + 1) / syncs);
  }
  return found;
}

export const unasked: RowQuestions = { questions: [], found: [] };
export const silent = (): void => undefined;

/** One part of one sheet, to be tried by itself. */
interface Part {
  readonly kind: LookKind;
  readonly place: Place;
  carryOut(session: Session): Promise<unknown>;
}

const partsOf = (place: Place, survey: Survey): Part[] => [
  ...plainLooks.map(([kind, steps]): Part => ({ kind, place, carryOut: (session) => send(session, steps(place), unasked, silent) })),
  { kind: 'charts', place, carryOut: (session) => redrawCharts(session, place, survey) },
];

/** Tries the parts one by one. Where Excel turns every request away, what is left counts as refused. */
async function eachAlone(session: Session, parts: readonly Part[]): Promise<{ refused: Part[]; error: unknown }> {
  const refused: Part[] = [];
  let first: unknown = null;
  for (const [index, part] of parts.entries()) {
    try {
      await part.carryOut(session);
    } catch (error) {
      if (errorCode(error) === null) throw error;
      part.place.forgetRanges();
      first ??= error;
      refused.push(part);
      if (isRefusal(error)) return { refused: [...refused, ...parts.slice(index + 1)], error: first };
    }
  }
  return { refused, error: first };
}

/** Sheets whose content stands, and what is to be read along when they get their looks. */
export interface Undressed {
  readonly places: readonly Place[];
  /** Whether our charts of before are still there. */
  readonly chartsStand: boolean;
  readonly ask: () => RowQuestions;
  /** When what is refused is tried again, of sheets that may be written more than once. */
  readonly retry: Retry;
}

/**
 * Gives the sheets their looks and reads rows along: all at once, in a request or a few. Only where Excel refuses any of
 * it is each part tried by itself, so that a build that lacks one call of them loses no more than that.
 */
export async function dress(
  session: Session, { places, chartsStand, ask, retry }: Undressed, survey: Survey, progress: (fraction: number) => void,
): Promise<Dressed> {
  try {
    return { refused: null, rows: await send(session, allLooks(places, survey, chartsStand), ask(), progress) };
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
  for (const place of places) place.forgetRanges();
  const { refused, error } = await eachAlone(session, places.flatMap((place) => partsOf(place, survey)));
  const whole = places.filter((place) => !refused.some((part) => part.place === place));
  const rows = await send(session, whole.flatMap(dressed), ask(), progress);
  const kinds = new Set(refused.map(({ kind }) => kind));
  const when = kinds.size > 0 && refused.every(isWrittenOnce) ? await keptForLater(session, refused) : retry;
  return { refused: kinds.size === 0 ? null : looksRefused(kinds, problemOf(error)?.details, when), rows };
}

const isWrittenOnce = ({ place: { plan } }: Part): boolean => plan.writeOnce === true;

/** What was refused of sheets that nobody will plan again. */
async function keptForLater(session: Session, refused: readonly Part[]): Promise<Retry> {
  const kinds = new Map<Place, Set<LookKind>>();
  for (const { place, kind } of refused) kinds.set(place, (kinds.get(place) ?? new Set<LookKind>()).add(kind));
  return await keepRefused(session, kinds) ? 'unchanged' : 'never';
}
