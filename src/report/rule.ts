import { limitUnit } from '../status/economy';
import { convert } from '../values/unit';
import { periodStatusNote, shareNote } from './buildReport';
import type { ReportModel } from './model';

/** The rule of the colours in words, in the sheet and in documents: each limit with what stands round it, and what it is of. */

interface Limit {
  readonly value: number;
  /** As a number format has them. */
  readonly digits: string;
  readonly before: string;
  readonly after: string;
}

/** Of green, of yellow, and of the deficit that is green whatever its share. */
export function limitsOf({ thresholds: { green, yellow, smallDeficit }, unit, language }: ReportModel): readonly [green: Limit, yellow: Limit, smallDeficit: Limit] {
  const sv = language === 'sv';
  const told = limitUnit(unit);
  return [
    { value: green * 100, digits: '0.0', before: sv ? '● Grön från ' : '● Green from ', after: ' %' },
    { value: yellow * 100, digits: '0.0', before: sv ? '▲ Gul från ' : '▲ Yellow from ', after: sv ? ' %   ■ Röd därunder' : ' %   ■ Red below' },
    {
      value: convert(smallDeficit, 'tkr', told), digits: '#,##0',
      before: sv ? '● Underskott under ' : '● Deficits under ', after: sv ? ` ${told} räknas som gröna` : ` ${told} count as green`,
    },
  ];
}

/** What the limits are of, in one paragraph. */
export const ruleNote = (model: ReportModel): string => {
  const sv = model.language === 'sv';
  const status = sv ? 'Status gäller helårets avvikelse när den finns, annars periodens.' : 'The status is of the full-year variance when there is one, else of the period\'s.';
  return [status, shareNote(model), periodStatusNote(model), sv ? 'Gränserna är nämndens egna.' : 'The limits are the committee\'s own.'].filter((text) => text !== '').join(' ');
};
