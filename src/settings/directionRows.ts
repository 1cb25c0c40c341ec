import type { AssessedScorecard } from '../status/indicatorStatus';
import type { Direction } from '../values/indicator';
import { nameKey } from '../values/text';
import { directionRow, type UnreadableSetting } from './readSettings';
import type { Settings } from './settings';

/** A row of the settings' table of indicators. */
export interface DirectionRow {
  readonly sheet: string;
  readonly indicator: string;
  readonly direction: Direction | null;
  readonly note: string;
}

const known = (sheet: string, indicator: string): string => `${sheet}\n${nameKey(indicator)}`;

/**
 * The indicators that the user has decided on or is needed for, in the workbook's order; last those that are gone from
 * the workbook, and rows whose cells could not be read, so that nothing that was typed is lost.
 */
export function directionRows(scorecard: AssessedScorecard, settings: Settings, unreadable: readonly UnreadableSetting[]): readonly DirectionRow[] {
  const chosen = new Map(settings.directions.map((choice) => [known(choice.sheet, choice.indicator), choice]));
  const rows = new Map<string, DirectionRow>();
  const all = new Set<string>();
  for (const { fact, direction } of scorecard.indicators) {
    const key = known(fact.sheet, fact.name);
    all.add(key);
    const choice = chosen.get(key);
    if (rows.has(key) || (direction !== null && !choice)) continue;
    rows.set(key, {
      sheet: fact.sheet, indicator: choice?.indicator ?? fact.name, direction: choice?.direction ?? null,
      note: choice ? 'vald av dig' : 'framgår inte: välj',
    });
  }
  for (const [key, { sheet, indicator, direction }] of chosen) {
    if (!all.has(key)) rows.set(key, { sheet, indicator, direction, note: 'mätetalet finns inte' });
  }
  const written = new Set([...rows.values()].map(({ sheet, indicator }) => directionRow(sheet, indicator)));
  const lost = unreadable.filter(({ section, row }) => section === 'directions' && !written.has(row));
  for (const { row } of lost) {
    const [sheet = '', ...indicator] = row.split('\n');
    rows.set(row, { sheet, indicator: indicator.join('\n'), direction: null, note: 'går inte att läsa: rätta raden' });
  }
  return [...rows.values()];
}
