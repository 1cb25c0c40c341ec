import type { FollowUp } from '../../followUp';
import type { TableReading } from '../../reading/account/tableReading';
import type { Settings } from '../../settings/settings';
import type { PaneStore } from '../store/paneStore';

/** What every part of a table's reading is shown and changed by. */
export interface ReadParts {
  readonly followUp: FollowUp;
  readonly settings: Settings;
  readonly store: PaneStore;
  readonly table: TableReading;
}
