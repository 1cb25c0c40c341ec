import type { Language } from './language';

/** "Vuxen, Barn och Unga samt IFO". */
export function enumerated(names: readonly string[], language: Language): string {
  const last = names[names.length - 1] ?? '';
  if (names.length <= 1) return last;
  const before = names.slice(0, -1).join(', ');
  if (language === 'en') return `${before} and ${last}`;
  return `${before} ${names.some((name) => name.includes(' och ')) ? 'samt' : 'och'} ${last}`;
}
