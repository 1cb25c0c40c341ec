import { MOST_CELLS, problem, type Problem } from '../../../values/problem';
import { fold } from '../../../values/text';
import type { Table } from '../../geometry/table';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import type { AreaIndex } from './areaIndex';

/**
 * Forecasts of the areas by month on a sheet of its own, where the follow-up gives none for the year: whether they are
 * shares of it, what remains of it, or the year's as it was seen in each month is not for the reader to say.
 */

const LEAST_MONTHS = 2;

/** Whether a table has months under a title, a tab or heads that speak of forecasts. */
function tellsForecasts({ columns, captions, labelHead }: Table, { sheet, titles }: RecognisedSheet): boolean {
  const months = columns.filter(({ percent, concept: { month, measure, priorYear } }) =>
    !percent && !priorYear && month !== null && (measure === 'forecast' || measure === 'other' || measure === null));
  if (new Set(months.map(({ concept }) => concept.month)).size < LEAST_MONTHS) return false;
  return months.every(({ concept }) => concept.measure === 'forecast') || [labelHead, ...captions, ...titles, sheet.name].some((text) => fold(text).includes('prognos'));
}

/** The rows of a table that are areas of the follow-up, where most are. */
function areaRows({ rows }: Table, index: AreaIndex) {
  const items = rows.filter(({ kind }) => kind === 'item');
  const known = items.filter(({ name }) => index.find(name, false) >= 0);
  return known.length * 2 > items.length ? known : [];
}

/** Tells of them where no area has a forecast. */
export function forecastsElsewhere(sheets: readonly RecognisedSheet[], index: AreaIndex): Problem[] {
  // The areas are asked last: an index of a long list costs more than the heads of what stands beside it.
  const telling = sheets.filter(({ kind, sheet }) => (kind === 'other' || kind === 'history') && sheet.visibility === 'visible')
    .map((sheet) => ({ sheet, tables: sheet.tables.filter((table) => tellsForecasts(table, sheet)) })).filter(({ tables }) => tables.length > 0);
  if (telling.length === 0 || index.areas.length === 0 || index.areas.some(({ amounts }) => amounts.forecast !== null)) return [];
  return telling.flatMap(({ sheet, tables }): Problem[] => {
    const cells = tables.flatMap((table) => areaRows(table, index)).map(({ nameCell }) => nameCell);
    return cells.length === 0 ? [] : [problem('forecastElsewhere', {
      sv: `Bladet "${sheet.sheet.name}" har prognoser för områdena månad för månad, men uppföljningen har ingen prognos för året, och ingen av dem läses som årets. Lägg till en kolumn "Prognos helår" i uppföljningen.`,
      en: `The sheet "${sheet.sheet.name}" has forecasts of the areas month by month, but the follow-up has none for the year, and none of them is read as the year's. Add a column "Prognos helår" to the follow-up.`,
    }, cells.slice(0, MOST_CELLS))];
  });
}
