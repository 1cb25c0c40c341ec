/** Workbook names that mark what is ours; they follow a sheet that is renamed and rows that are moved. */
export const MARK_PREFIX = 'Budgetuppfoljning.';

export const marks = {
  report: `${MARK_PREFIX}Rapport`,
  settings: `${MARK_PREFIX}Installningar`,
  /** What does not add up, as a working paper. */
  checks: `${MARK_PREFIX}Kontroller`,
  /** The forecasts that were accepted, row by row: only ever appended to. */
  history: `${MARK_PREFIX}Prognoshistorik`,
  /** The rows of comments in the report: the area's name in the first column, its comment in the second. */
  comments: `${MARK_PREFIX}Kommentarer`,
  /** The report's status line: when it was updated, and what came of the last run. */
  status: `${MARK_PREFIX}Status`,
  /** The self-test's own sheet, which stands only as long as the test runs. */
  selfTest: `${MARK_PREFIX}Sjalvtest`,
} as const;
