import type { PlanChart as Chart, SheetPlan } from '../../workbook/sheetPlan';
import { columnPixels, pointPixels, valuesIn } from './planGrid';
import { formatWith } from './planText';

const defaultRow = 15;
const labelShare = 0.3;
const titleHeight = 26;

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** A chart of the plan as simple bars or a line, in the size of the cells it covers. */
export function PlanChart({ plan, chart }: { readonly plan: SheetPlan; readonly chart: Chart }) {
  const { place } = chart;
  const width = sum(plan.columnWidths.slice(place.left, place.right + 1).map(columnPixels));
  const height = sum(Array.from({ length: place.bottom - place.top + 1 }, (_, index) =>
    pointPixels(plan.rows[place.top + index]?.height ?? defaultRow)));
  const categories = valuesIn(plan, chart.categories).map((each) => String(each ?? ''));
  const series = chart.series.map(({ name, color, values }) => ({
    name, color, values: valuesIn(plan, values).map((each) => (typeof each === 'number' ? each : null)),
  }));
  const known = series.flatMap(({ values }) => values.filter((each) => each !== null));
  const least = Math.min(0, ...known);
  const span = Math.max(0, ...known) - least || 1;
  const plotLeft = width * labelShare;
  const plotWidth = width * (1 - labelShare) - 70;
  const x = (value: number) => plotLeft + 50 + ((value - least) / span) * (plotWidth - 50);
  const step = (height - titleHeight - 8) / Math.max(1, categories.length);
  return (
    <svg width={width} height={height} role="img" aria-label={chart.alternativeText} fontSize={11} fill="#1f2a33">
      <text x={8} y={17} fontWeight={600} fontSize={12}>{chart.title}</text>
      {chart.kind === 'line'
        ? <Lines series={series} left={plotLeft} width={plotWidth} top={titleHeight} height={height - titleHeight - 8} least={least} span={span} />
        : categories.map((category, row) => {
          const middle = titleHeight + step * (row + 0.5);
          return (
            <g key={`${category} ${row}`}>
              <text x={plotLeft - 8} y={middle + 4} textAnchor="end">{category}</text>
              {series.map(({ name, color, values }) => {
                const value = values[row] ?? null;
                if (value === null || value === 0) return null;
                const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
                return (
                  <g key={name}>
                    <rect x={from} y={middle - step * 0.32} width={Math.max(1, to - from)} height={step * 0.64} fill={color} />
                    {chart.labelFormat !== undefined && (
                      <text x={value < 0 ? from - 4 : to + 4} y={middle + 4} textAnchor={value < 0 ? 'end' : 'start'}>
                        {formatWith(value, chart.labelFormat)}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
      {chart.kind === 'bar' && <line x1={x(0)} x2={x(0)} y1={titleHeight} y2={height - 8} stroke="#5a646c" />}
    </svg>
  );
}

function Lines({ series, left, width, top, height, least, span }: {
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly (number | null)[] }[];
  readonly left: number; readonly width: number; readonly top: number; readonly height: number; readonly least: number; readonly span: number;
}) {
  return series.map(({ name, color, values }) => (
    <polyline key={name} fill="none" stroke={color} strokeWidth={2} points={values.flatMap((value, index) =>
      (value === null ? [] : [`${left + (width * index) / Math.max(1, values.length - 1)},${top + height - ((value - least) / span) * height}`])).join(' ')} />
  ));
}
