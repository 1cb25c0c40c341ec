import type { LookKind } from '../../workbook/looks';
import { chartPreparation, drawing, oldCharts } from './charts';
import { columnWidths, frozenRows, gridlines, merges, rowHeights, tabColor } from './layout';
import { dressed, isOurChart } from './marks';
import type { Operation } from './operations';
import { pageSetup } from './pageSetup';
import type { Place } from './place';
import { conditionalFormats, dataBars, validations } from './rules';
import { styles } from './styling';
import type { Survey } from './survey';

/**
 * How a sheet looks, part by part. A part may be carried out again, whatever came of it before, and none of them changes
 * a cell of the plan: a part that Excel refuses costs itself alone.
 */
export const plainLooks: readonly (readonly [Exclude<LookKind, 'charts'>, (place: Place) => readonly Operation[]])[] = [
  ['styles', styles], ['sizes', (place) => [...columnWidths(place), ...rowHeights(place)]], ['merges', merges],
  ['bars', dataBars], ['conditions', conditionalFormats], ['lists', validations], ['page', pageSetup],
  ['tabColor', tabColor], ['gridlines', gridlines], ['frozenRows', frozenRows],
];

/** All of it, as it is tried first. Our charts go before, where they still stand. */
export const allLooks = (places: readonly Place[], { names }: Survey, chartsStand: boolean): Operation[] => places.flatMap((place) => {
  const isOurs = isOurChart(place.plan, names);
  return [
    ...(chartsStand ? oldCharts(place, isOurs) : []), ...plainLooks.flatMap(([, steps]) => steps(place)),
    ...chartPreparation(place, isOurs), ...drawing(place, place.plan.charts), ...dressed(place),
  ];
});
