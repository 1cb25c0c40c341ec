/** Filters as sheets and tables keep them: hiding buttons or sorting alone makes no filter. */

const criteria = new Set(['filters', 'top10', 'customFilters', 'dynamicFilter', 'colorFilter', 'iconFilter']);

/** Whether an element inside `<autoFilter>` says which rows are shown. */
export const isCriterion = (name: string): boolean => criteria.has(name);
