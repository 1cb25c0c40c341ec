import type { Language } from '../../values/language';
import type { Dressing } from './dressing';

/** Where blocks are written: in a document of ours, or in the kommun's template. */
export interface Place {
  readonly language: Language;
  readonly dressing: Dressing;
  /** Points between the margins. */
  readonly width: number;
  readonly height: number;
  /** The font of the document; null leaves it to the template. */
  readonly font: string | null;
  /** The share of the type size that a letter of its font takes, on average. */
  readonly letter: number;
}
