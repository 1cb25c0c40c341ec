import { makeStyles, tokens } from '@fluentui/react-components';
import { statusColour } from '../shared/theme';

/** What a column and a row of a table look like in the list. */
export const useReadStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Many rows: those out of sight are not laid out.
  row: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, contentVisibility: 'auto', containIntrinsicSize: 'auto 52px' },
  line: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: '8px' },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, '& button': { whiteSpace: 'normal', textAlign: 'left', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold, minHeight: '24px' } },
  unsure: { color: statusColour('yellow', 'text'), fontWeight: tokens.fontWeightSemibold },
});
