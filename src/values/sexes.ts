import { fold } from './text';

const sexes = [
  ['women', /^(?:kvinnor?|flick(?:or|a)|tjejer|k|women|girls)$/],
  ['men', /^(?:män|man|pojk(?:ar|e)|killar|m|men|boys)$/],
] as const;

/** Whose a row is by its word. */
export const sexOf = (word: string): 'women' | 'men' | 'all' => sexes.find(([, pattern]) => pattern.test(fold(word)))?.[0] ?? 'all';
