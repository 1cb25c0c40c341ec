import { makeStyles, tokens } from '@fluentui/react-components';
import type { SinceLast } from '../../settings/sinceLast';
import { endMonthName } from '../../values/period';
import type { Status } from '../../values/status';
import { displayedStep, type Unit } from '../../values/unit';
import { formatAmount, formatVariance } from '../shared/format';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  since: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

/** What an area's variance or forecast was in an earlier period, and what has changed since: the difference of what is shown. */
export function Since({ since: { measure, period, before, now, status }, statusNow, unit }: { readonly since: SinceLast; readonly statusNow: Status; readonly unit: Unit }) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const step = displayedStep[unit];
  const change = (Math.round(now / step) - Math.round(before / step)) * step;
  const shown = measure === 'forecast' ? formatAmount : formatVariance;
  const said = t.needs.since[measure](endMonthName(period, language), shown(before, unit, language), formatVariance(change, unit, language));
  return <span className={styles.since}>{said}{status !== null && status !== statusNow && `, ${t.needs.statusWas(t.status[status])}`}</span>;
}
