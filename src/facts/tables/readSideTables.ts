import type { Problem } from '../../values/problem';
import type { OtherContext } from '../otherSheets';
import type { RecognisedSheet } from '../recognise';
import type { SideTable } from './sideFacts';

export interface SideReading {
  readonly tables: readonly SideTable[];
  readonly problems: readonly Problem[];
}

/** Reads the tables of a sheet of volumes, investments, grants or internal control; none of any other sheet. */
export function readSideTables(_sheet: RecognisedSheet, _context: OtherContext): SideReading {
  return { tables: [], problems: [] };
}
