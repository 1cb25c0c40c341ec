import { makeStyles } from '@fluentui/react-components';
import type { Status } from '../../values/status';
import { statusColour } from './theme';

/** The span that all bars of a list share: the largest deficit (≤ 0) and the largest surplus (≥ 0). */
export interface BarScale {
  readonly least: number;
  readonly most: number;
}

export const scaleOf = (variances: readonly (number | null)[]): BarScale => ({
  least: Math.min(0, ...variances.map((each) => each ?? 0)),
  most: Math.max(0, ...variances.map((each) => each ?? 0)),
});

/** Where on 0–100 the axis and a bar stand. */
export function barPlace(variance: number, scale: BarScale): { readonly axis: number; readonly from: number; readonly width: number } {
  const span = scale.most - scale.least || 1;
  const axis = (-scale.least / span) * 100;
  const length = (Math.abs(variance) / span) * 100;
  return { axis, from: variance < 0 ? axis - length : axis, width: length };
}

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '10px', overflow: 'visible' },
  axis: { stroke: 'currentColor', strokeWidth: '1px', opacity: 0.55 },
  value: { strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' } },
});

/** A small bar from zero: to the right a surplus, to the left a deficit. The figure stands beside it, so it needs no name. */
export function VarianceBar({ variance, status, scale }: {
  readonly variance: number | null; readonly status: Status; readonly scale: BarScale;
}) {
  const styles = useStyles();
  const { axis, from, width } = barPlace(variance ?? 0, scale);
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {width > 0 && (
        <rect className={styles.value} x={`${from}%`} y={1} width={`${width}%`} height={8}
          fill={statusColour(status, 'bar')} stroke={statusColour(status, 'edge')} />
      )}
      <line className={styles.axis} x1={`${axis}%`} x2={`${axis}%`} y1={-2} y2={12} />
    </svg>
  );
}
