import type { StorageLike } from '../runtime/writeLock';
import { addDecisions, type SettingsEdits } from '../services/services';
import { withPending, type PendingForecast } from './forecastPending';

/** What was chosen in the pane and is not in the workbook yet. */
export interface Draft {
  /** When it was last changed, as ISO 8601. */
  readonly at: string;
  /** The pane that it was chosen in. */
  readonly by: string;
  readonly edits: SettingsEdits;
  readonly pending: readonly PendingForecast[];
}

/**
 * Keeps a workbook's draft as it is made: a pane is closed without a word, and what was chosen there is not to be lost.
 * It stays in the browser of this computer's Office and holds nothing but what the user has chosen.
 */
export interface Drafts {
  /** What an earlier pane left. */
  load(): Draft | null;
  /** Null: there is nothing left to keep. */
  keep(draft: Draft | null): void;
}

const version = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPending = (value: unknown): boolean => isRecord(value) && typeof value.area === 'string' && typeof value.method === 'string'
  && typeof value.note === 'string' && typeof value.intoCell === 'boolean'
  && (value.typed === null || (isRecord(value.typed) && typeof value.typed.value === 'number' && typeof value.typed.unit === 'string'));

/** Comments that an earlier version has kept by their area's name alone. */
const withIdentities = (edits: SettingsEdits): SettingsEdits => (edits.typedComments
  ? { ...edits, typedComments: edits.typedComments.map((one) => ({ ...{ group: null, code: null, period: null }, ...one })) } : edits);

/** What is stored came from this product, perhaps another version of it: what does not look like a draft is none. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    if (!isRecord(found) || found.version !== version || typeof found.at !== 'string' || Number.isNaN(Date.parse(found.at)) || typeof found.by !== 'string' || !isRecord(found.edits)
      || !Array.isArray(found.pending) || !found.pending.every(isPending)) return null;
    return { at: found.at, by: found.by, edits: withIdentities(found.edits), pending: found.pending as PendingForecast[] };
  } catch {
    return null;
  }
}

/** A full or forbidden storage keeps no draft, and hinders no work. */
export const storedDrafts = (storage: StorageLike, name: string): Drafts => ({
  load: () => {
    try {
      return parseDraft(storage.getItem(name));
    } catch {
      return null;
    }
  },
  keep: (draft) => {
    try {
      if (draft) storage.setItem(name, JSON.stringify({ version, ...draft }));
      else storage.removeItem(name);
    } catch (error) {
      console.error(error);
    }
  },
});

/** An earlier draft with later choices laid over it. */
export function laidOver(earlier: Pick<Draft, 'edits' | 'pending'>, later: Pick<Draft, 'edits' | 'pending'>): Pick<Draft, 'edits' | 'pending'> {
  const decisions = addDecisions(earlier.edits.decisions ?? [], later.edits.decisions ?? []);
  return {
    edits: { ...earlier.edits, ...later.edits, ...(decisions.length > 0 && { decisions }) },
    pending: later.pending.reduce((all, one) => withPending(all, one.area, one), earlier.pending),
  };
}

const isSame = (a: Draft | null, b: Draft | null): boolean => a?.by === b?.by && a?.at === b?.at;

let panes = 0;

/**
 * Keeps what a pane holds as its workbook's draft. What an earlier pane left stays in it until the user has decided, and
 * so does what another pane on the same workbook, in another window, has stored meanwhile.
 */
export class DraftKeeper {
  /** What an earlier pane left. */
  readonly left: Draft | null;
  private readonly me = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${panes += 1}`;
  private kept: readonly [SettingsEdits | null, readonly PendingForecast[], Draft | null];
  private others: Draft | null = null;

  /** `none`: the pane's choices before any is made. */
  constructor(private readonly drafts: Drafts | null, none: readonly PendingForecast[], private readonly now: () => Date = () => new Date()) {
    this.left = drafts?.load() ?? null;
    this.kept = [null, none, this.left];
  }

  /** `edits`: null when the workbook holds them all. Stores only what is new. */
  keep(edits: SettingsEdits | null, pending: readonly PendingForecast[], offered: Draft | null): void {
    if (this.kept[0] === edits && this.kept[1] === pending && this.kept[2] === offered) return;
    this.kept = [edits, pending, offered];
    const found = this.drafts?.load() ?? null;
    if (found && found.by !== this.me && !isSame(found, this.left) && !isSame(found, this.others)) this.others = this.over(this.others, found);
    // What another pane has stored is newer than what this one was offered when it came.
    const earlier = this.others ? this.over(offered, this.others) : offered;
    this.drafts?.keep(edits === null && pending.length === 0 ? earlier : {
      at: this.now().toISOString(), by: this.me, ...laidOver(earlier ?? { edits: {}, pending: [] }, { edits: edits ?? {}, pending }),
    });
  }

  private over(earlier: Draft | null, later: Draft): Draft {
    return earlier ? { ...later, ...laidOver(earlier, later) } : later;
  }
}
