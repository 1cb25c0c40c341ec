/** Workbook names that mark what is ours; they follow a sheet that is renamed and rows that are moved. */
export const MARK_PREFIX = 'Budgetuppfoljning.';

export const marks = {
  report: `${MARK_PREFIX}Rapport`,
  settings: `${MARK_PREFIX}Installningar`,
  /** The rows of comments in the report: the area's name in the first column, its comment in the second. */
  comments: `${MARK_PREFIX}Kommentarer`,
} as const;
