import type { Sentence } from '../../values/problem';
import { clock, type Clock } from './writeLock';

/**
 * How the pane and the ribbon's command hear of each other where they run apart: only within this add-in, this
 * workbook and this browser.
 */
export type WireMessage =
  /** The ribbon asks the pane to write, with what is chosen there. */
  | { readonly say: 'update'; readonly ask: string }
  /** The pane does so, and has not stopped. */
  | { readonly say: 'working'; readonly ask: string }
  /** The pane has done so. */
  | { readonly say: 'done'; readonly ask: string; readonly outcome: Told }
  /** Someone has written: what the others know may be old. */
  | { readonly say: 'wrote' };

/** What came of an update. */
export interface Told {
  /** Why it failed; null: the report is as it should be. */
  readonly failed: Sentence | null;
}

export interface Wire {
  post(message: WireMessage): void;
  /** The answer stops it. */
  listen(heard: (message: WireMessage) => void): () => void;
}

const kinds: readonly string[] = ['update', 'working', 'done', 'wrote'];

const isMessage = (value: unknown): value is WireMessage =>
  typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string' && kinds.includes(value.say);

export function channelWire(name: string): Wire {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => {
      const take = ({ data }: MessageEvent<unknown>): void => { if (isMessage(data)) heard(data); };
      channel.addEventListener('message', take);
      return () => channel.removeEventListener('message', take);
    },
  };
}

/** Milliseconds: within which a pane that is there answers, and after which silence means that it is gone (a sync of its own is waited for 90 s). */
const hearing = 400;
const silence = 100_000;

let asks = 0;

/** Asks a pane of this workbook to update the report. Null: there is none, or it fell silent. */
export function askPane(wire: Wire, { later }: Clock = clock): Promise<Told | null> {
  const ask = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${asks += 1}`;
  return new Promise((resolve) => {
    const end = (outcome: Told | null) => {
      forget();
      stop();
      resolve(outcome);
    };
    let forget = later(hearing, () => end(null));
    const stop = wire.listen((message) => {
      if (message.say === 'done' && message.ask === ask) end(message.outcome);
      if (message.say !== 'working' || message.ask !== ask) return;
      forget();
      forget = later(silence, () => end(null));
    });
    wire.post({ say: 'update', ask });
  });
}

/** Does for the ribbon what it asks for. `update` says how far it has come now and then. The answer stops it. */
export const serveRibbon = (wire: Wire, update: (alive: () => void) => Promise<Told>): (() => void) => wire.listen((message) => {
  if (message.say !== 'update') return;
  const { ask } = message;
  const alive = () => wire.post({ say: 'working', ask });
  alive();
  void update(alive).then((outcome) => wire.post({ say: 'done', ask, outcome }));
});
