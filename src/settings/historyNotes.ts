import { formatAddress, type CellAddress } from '../values/cell';
import { nameKey } from '../values/text';
import { withoutNoise } from '../values/unit';
import type { ForecastChoice } from './forecastChoices';

/** A cell of the workbook's own that an accepted forecast is written into, and what it says before. */
export interface OverwrittenCell {
  readonly area: string;
  readonly cell: CellAddress;
  readonly value: string | number | boolean | null;
}

const EARLIER = 'Tidigare i';

/** "Tidigare i 'Vuxen'!G13: 71310000"; '' where no cell of the area's is written into. */
function earlierValue(area: string, overwritten: readonly OverwrittenCell[]): string {
  const one = overwritten.find((each) => nameKey(each.area) === nameKey(area));
  if (!one) return '';
  const value = typeof one.value === 'number' ? String(withoutNoise(one.value)).replace('.', ',').replace('-', '−') : String(one.value ?? 'tom');
  return `${EARLIER} ${formatAddress(one.cell)}: ${value}`;
}

/** "Två placeringar avslutas. Tidigare i 'Vuxen'!G13: 71310000": the earlier value can always be put back by hand. */
export function historyNote({ note, area }: ForecastChoice, overwritten: readonly OverwrittenCell[]): string {
  const earlier = earlierValue(area, overwritten);
  return `${note}${note === '' || earlier === '' ? '' : /[.!?]$/.test(note) ? ' ' : '. '}${earlier}`;
}

/** Whether a note of the history keeps what stands in the cell that is written into now; so too where none is. */
export const keepsEarlier = (note: string, area: string, overwritten: readonly OverwrittenCell[]): boolean =>
  note.endsWith(earlierValue(area, overwritten).trim());

/** A note of the history without the earlier value of a cell. */
export const ownNote = (note: string): string => note.replace(new RegExp(`(^|\\.? )${EARLIER} '.*'![A-Z]+\\d+: [^']*$`), '').trim().replace(/\.$/, '');
