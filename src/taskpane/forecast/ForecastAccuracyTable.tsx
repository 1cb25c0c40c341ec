import { makeStyles, tokens } from '@fluentui/react-components';
import type { ForecastAccuracy } from '../../forecasts/accuracy';
import { endMonthName } from '../../values/period';
import type { Unit } from '../../values/unit';
import { formatAmount, formatNumber, formatVariance } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '480px', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'right', verticalAlign: 'bottom', padding: '2px 0 2px 8px' },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', padding: '2px 0', verticalAlign: 'top' },
  cell: { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap', verticalAlign: 'top' },
});

/** How one year's forecasts of an area came out: in words, then month by month. */
export function ForecastAccuracyTable({ accuracy, unit }: { readonly accuracy: ForecastAccuracy; readonly unit: Unit }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const words = t.forecasts;
  const withBudget = accuracy.errors.some(({ percentOfBudget }) => percentOfBudget !== null);
  const head = (text: string) => <th scope="col" className={styles.head}>{text}</th>;
  return (
    <div className={layout.section}>
      <p className={layout.text}>{say(accuracy.sentence)}</p>
      <p className={layout.quiet}>{words.outcome(accuracy.year, `${formatAmount(accuracy.outcome, unit, language)} ${unit}`)}</p>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col" className={styles.label}>{words.month}</th>{head(words.forecast)}{head(`${words.error}, ${unit}`)}{withBudget && head(words.percentOfBudget)}</tr>
        </thead>
        <tbody>
          {accuracy.errors.map(({ period, forecast, error, percentOfBudget }) => (
            <tr key={period.month}>
              <th scope="row" className={styles.label}>{endMonthName(period, language)}</th>
              <td className={styles.cell}>{formatAmount(forecast, unit, language)}</td>
              <td className={styles.cell}>{formatVariance(error, unit, language)}</td>
              {withBudget && <td className={styles.cell}>{percentOfBudget === null ? '–' : `${percentOfBudget > 0 ? '+' : ''}${formatNumber(percentOfBudget, 1, language)}\u00A0%`}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
