import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../values/status';
import { useMessages } from '../messages';
import { statusColour } from './theme';

/** Shapes that differ without colour; the word stands beside them. */
const statusSymbols: Record<Status, string> = { green: '●', yellow: '▲', red: '■', none: '○' };

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex', alignItems: 'center', columnGap: '5px', padding: '1px 8px', borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap', border: '1px solid transparent',
  },
  green: { color: statusColour('green', 'text'), backgroundColor: statusColour('green', 'tint') },
  yellow: { color: statusColour('yellow', 'text'), backgroundColor: statusColour('yellow', 'tint') },
  red: { color: statusColour('red', 'text'), backgroundColor: statusColour('red', 'tint') },
  none: { color: statusColour('none', 'text'), backgroundColor: statusColour('none', 'tint') },
  symbol: { fontSize: '12px', lineHeight: 1 },
});

/** A status as symbol, word and colour, or with a count in the word's place. */
export function StatusBadge({ status, count }: { readonly status: Status; readonly count?: number }) {
  const styles = useStyles();
  const { t } = useMessages();
  const word = t.status[status];
  return (
    <span className={mergeClasses(styles.badge, styles[status])}>
      <span className={styles.symbol} aria-hidden="true">{statusSymbols[status]}</span>
      {count === undefined ? word : t.statusCount(count, status)}
    </span>
  );
}
