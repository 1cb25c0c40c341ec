import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CommitteeForecast } from '../../forecasts/committee';
import type { ForecastView } from '../../forecasts/views';
import type { UnsureFigures } from '../../figures/unsure';
import { endMonthName } from '../../values/period';
import { CellButton, CellLinks } from '../shared/FigureCell';
import { doubtOf, figureLines, type FigureLine } from './forecastView';
import { UnsureMark } from '../shared/Unsure';
import { formatAmount, formatVariance } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { statusColour } from '../shared/theme';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', padding: '2px 0', verticalAlign: 'top' },
  cell: { textAlign: 'right', padding: '2px 0 2px 8px', verticalAlign: 'top', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  wide: { color: statusColour('yellow', 'text') },
  traced: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface Figures {
  readonly view: ForecastView;
  /** The forecast that counts, or is chosen and not saved (`isPending`). */
  readonly shown: number | null;
  readonly isPending: boolean;
  /** What the areas' proposals come to, in place of how the methods differ and of their range. */
  readonly committee?: CommitteeForecast | null;
  /** Which of the area's figures may be wrong. */
  readonly unsure: UnsureFigures;
  /** The chosen figure is the user's own. */
  readonly isTyped?: boolean;
}

/**
 * The forecasts beside one another, the change and the deviations, each leading to its cells; that the methods disagree
 * widely comes first.
 */
export function ForecastFigures({ view, shown, isPending, committee = null, unsure, isTyped = false }: Figures) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const words = t.forecasts;
  const [asked, setAsked] = useState<FigureLine['kind'] | null>(null);
  const { input: { unit, period }, last, forecasts: { spread } } = view;
  const range = committee ? committee.range : view.forecasts.range;
  const amount = (value: number) => formatAmount(value, unit, language);
  const names: Record<FigureLine['kind'], string> = {
    last: words.last(last ? endMonthName(last.period, language) : ''), own: words.workbook, counting: words.current, chosenNow: words.chosenNow,
    change: words.change, variance: words.variance, toDate: words.toDate(endMonthName(period, language)),
  };
  const text = ({ kind, value }: FigureLine) => (kind === 'change' || kind === 'variance' || kind === 'toDate' ? formatVariance(value, unit, language) : amount(value));
  const id = useId();
  const lines = figureLines(view, shown, isPending);
  const traced = lines.find(({ kind, cells }) => kind === asked && cells.length > 0);
  return (
    <>
      {committee && <p className={layout.quiet}>{say(committee.sentence)}</p>}
      {!committee && spread && <p className={mergeClasses(layout.text, spread.wide ? styles.wide : layout.quiet)}>{say(spread.sentence)}</p>}
      <div>
        <table className={styles.table}>
          <tbody>
            {lines.map((line) => {
              const name = names[line.kind];
              const [first] = line.cells;
              const doubt = isTyped && isPending ? undefined : doubtOf(line.kind, unsure);
              return (
                <tr key={line.kind}>
                  <th scope="row" className={styles.label}>{name}</th>
                  <td className={mergeClasses(styles.cell, line.kind === 'chosenNow' && styles.strong)}>
                    {first ? <CellButton name={name} text={text(line)} cell={first} unsure={doubt} onTrace={() => setAsked(line.kind)} /> : <>{text(line)}{doubt && <> <UnsureMark why={doubt} id={`${id}-${line.kind}`} /></>}</>}
                  </td>
                </tr>
              );
            })}
            {range && (
              <tr>
                <th scope="row" className={styles.label}>{words.ranges[range.from]}</th>
                <td className={styles.cell}>{words.between(amount(range.low), amount(range.high))}</td>
              </tr>
            )}
          </tbody>
        </table>
        {/* Beside the table, so that it takes no room while it is empty. */}
        <div role="status">{traced && <p className={styles.traced}>{names[traced.kind]}: {t.cellsOf} <CellLinks cells={traced.cells} /></p>}</div>
      </div>
    </>
  );
}
