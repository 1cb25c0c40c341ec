import { formatAddress, localAddress, type CellAddress } from './cell';
import type { Language } from './language';

/** "Vuxen, Barn och Unga samt IFO". */
export function enumerated(names: readonly string[], language: Language): string {
  const last = names[names.length - 1] ?? '';
  if (names.length <= 1) return last;
  const before = names.slice(0, -1).join(', ');
  if (language === 'en') return `${before} and ${last}`;
  return `${before} ${names.some((name) => name.includes(' och ')) ? 'samt' : 'och'} ${last}`;
}

const FIRST = 3;

/** `"Vuxen", "Barn", "Unga" …`: the first names of a list that may be long. */
export const firstNames = (names: readonly string[]): string =>
  `${names.slice(0, FIRST).map((name) => `"${name}"`).join(', ')}${names.length > FIRST ? ' …' : ''}`;

/** `'Vuxen'!B11, C11 och D11`: a sheet is named where another comes. Of more than `most` the rest are counted. */
export function enumeratedCells(cells: readonly CellAddress[], language: Language, most = 8): string {
  const shown = cells.slice(0, most).map((cell, at) => (cells[at - 1]?.sheet === cell.sheet ? localAddress(cell.row, cell.column) : formatAddress(cell)));
  const rest = cells.length - shown.length;
  // A name of a sheet may hold an "och", but it stands between quotes.
  const last = rest > 0 ? `${rest} ${language === 'sv' ? 'till' : 'more'}` : shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}
