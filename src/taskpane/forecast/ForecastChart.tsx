import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ForecastView } from '../../forecasts/views';
import type { ChosenMethod } from '../../values/forecast';
import { rangeChart, type ChartRow, type RangeChart } from './forecastView';
import { formatAmount } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';

const rowHeight = 32;
const axisHeight = 22;
/** Where in its row a name stands, and the stroke under it. */
const nameAt = 12;
const strokeAt = 22;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible', fontSize: '11px', fill: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  // Lines that cross a name don't strike it through.
  name: {
    paintOrder: 'stroke', stroke: tokens.colorNeutralBackground1, strokeWidth: '4px', strokeLinejoin: 'round',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  figure: { display: 'flex', flexDirection: 'column', rowGap: '4px', margin: 0, maxWidth: '520px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: 0.3 } },
  stroke: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  spread: { strokeDasharray: '2 3', strokeWidth: '1.5px' },
  point: {
    fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3, strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  marked: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  markedStroke: { stroke: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { stroke: 'Highlight' } },
  markedPoint: {
    fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Highlight' },
  },
  current: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

const percent = (place: number): string => `${place.toFixed(2)}%`;

/** A label near a side stays within it. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' => (place < 14 ? 'start' : place > 86 ? 'end' : 'middle');

function Row({ row, chart, top, isMarked, name }: {
  readonly row: ChartRow; readonly chart: RangeChart; readonly top: number; readonly isMarked: boolean; readonly name: string;
}) {
  const styles = useStyles();
  const y = top + strokeAt;
  const stroke = mergeClasses(styles.stroke, isMarked && styles.markedStroke);
  const ends = row.low !== null && row.high !== null && row.low < row.high ? { low: percent(chart.place(row.low)), high: percent(chart.place(row.high)) } : null;
  return (
    <g>
      <text x={0} y={top + nameAt} className={mergeClasses(styles.name, isMarked && styles.marked)}>{name}</text>
      {ends && (
        <>
          <line x1={ends.low} x2={ends.high} y1={y} y2={y} className={mergeClasses(stroke, (row.source === 'spread' || row.source === 'years') && styles.spread)} />
          {[ends.low, ends.high].map((x) => <line key={x} x1={x} x2={x} y1={y - 4} y2={y + 4} className={stroke} />)}
        </>
      )}
      <circle cx={percent(chart.place(row.likely))} cy={y} r={4.5} className={mergeClasses(styles.point, isMarked && styles.markedPoint)} />
    </g>
  );
}

/** Every method's low, likely and high on one scale, and the forecast that counts as an upright line through their strokes. */
export function ForecastChart({ view, current, isPending, marked }: {
  readonly view: ForecastView; readonly current: number | null; readonly isPending: boolean; readonly marked: ChosenMethod | null;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const chart = rangeChart(view, current);
  if (!chart) return null;
  const { unit } = view.input;
  const amount = (value: number) => formatAmount(value, unit, language);
  const textOf = ({ method, low, likely, high }: ChartRow) => (low === null || high === null || low === high
    ? words.chartText.point(words.methods[method], amount(likely))
    : words.chartText.whole(words.methods[method], amount(low), amount(likely), amount(high)));
  const now = current === null ? [] : [(isPending ? words.chartText.chosen : words.chartText.current)(amount(current))];
  const bottom = chart.rows.length * rowHeight;
  const sources = new Set(chart.rows.filter(({ low, high }) => low !== null && high !== null && low < high).map(({ source }) => source));
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} height={bottom + axisHeight} role="img" aria-label={`${words.chart(unit)}. ${[...chart.rows.map(textOf), ...now].join('. ')}.`}>
        {chart.ticks.map((tick) => {
          const place = chart.place(tick);
          return (
            <g key={tick}>
              <line x1={percent(place)} x2={percent(place)} y1={nameAt + 4} y2={bottom + 4} className={styles.grid} />
              <text x={percent(place)} y={bottom + 17} textAnchor={anchorAt(place)}>{amount(tick)}</text>
            </g>
          );
        })}
        {current !== null && chart.rows.map(({ method }, index) => (
          <line key={method} x1={percent(chart.place(current))} x2={percent(chart.place(current))} className={styles.current}
            y1={index * rowHeight + nameAt + 4} y2={(index + 1) * rowHeight + (index + 1 < chart.rows.length ? 1 : 4)} />
        ))}
        {chart.rows.map((row, index) => (
          <Row key={row.method} row={row} chart={chart} top={index * rowHeight} isMarked={row.method === marked} name={words.methods[row.method]} />
        ))}
      </svg>
      <figcaption className={layout.quiet}>
        {[
          current !== null && words.legendLine(`${amount(current)} ${unit}`, isPending),
          sources.has('experience') && words.legendExperience,
          sources.has('workbook') && words.legendWorkbook,
          sources.has('years') && words.legendYears,
          sources.has('spread') && words.legendSpread,
        ].filter((line) => line !== false).join(' ')}
      </figcaption>
    </figure>
  );
}
