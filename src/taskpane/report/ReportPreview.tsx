import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CellStyle, HorizontalAlignment, PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import { barOf } from './planBars';
import { conditionalStyle } from './planConditions';
import type { GridRow } from './planGrid';
import { gridOf, gridWidth, printedWidths } from './planGrid';
import { useGrowing } from '../shared/growing';
import { cellText } from './planText';
import { PlanChart } from './PlanChart';

const margin = 28;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto', maxHeight: '75vh', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    // Paper is white whatever the pane's theme.
    backgroundColor: '#ffffff', color: '#1f2a33', forcedColorAdjust: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', margin: `${margin}px` },
  cell: { padding: '0 3px', position: 'relative', boxSizing: 'border-box' },
  chart: { position: 'absolute', top: 0, left: 0 },
  bar: { position: 'absolute', top: '1px', bottom: '1px' },
});

const weights = { hairline: '1px', thin: '1px', medium: '2px' } as const;

function alignment(style: CellStyle, cell: PlanCell): HorizontalAlignment {
  return style.horizontal ?? (typeof cell.value === 'number' ? 'right' : 'left');
}

function look(plan: SheetPlan, cell: PlanCell, row: number, column: number): CSSProperties {
  const style = { ...plan.styles[cell.style], ...conditionalStyle(plan, row, column) };
  const horizontal = alignment(style, cell);
  const indent = 3 + (style.indent ?? 0) * 9;
  return {
    fontSize: `${style.fontSize ?? plan.font.size}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textAlign: horizontal,
    verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical ?? 'bottom',
    whiteSpace: style.wrap ? 'pre-line' : 'nowrap',
    overflow: style.wrap || typeof cell.value === 'number' ? 'hidden' : 'visible',
    ...(horizontal === 'right' ? { paddingRight: indent } : { paddingLeft: indent }),
    ...(style.color && { color: style.color }),
    ...(style.fill && { backgroundColor: style.fill }),
    ...(style.top && { borderTop: `${weights[style.top.weight]} solid ${style.top.color}` }),
    ...(style.bottom && { borderBottom: `${weights[style.bottom.weight]} solid ${style.bottom.color}` }),
  };
}

/** The width that the preview may take, also when the window changes. */
function useWidth(): { readonly ref: React.RefObject<HTMLDivElement | null>; readonly width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

function Bar({ plan, row, column }: { readonly plan: SheetPlan; readonly row: number; readonly column: number }) {
  const styles = useStyles();
  const bar = barOf(plan, row, column);
  if (!bar) return null;
  return (
    <>
      <div className={styles.bar} style={{ left: `${bar.from}%`, width: `${bar.width}%`, backgroundColor: bar.color }} />
      <div className={styles.bar} style={{ left: `${bar.axis}%`, width: '1px', backgroundColor: bar.axisColor }} />
    </>
  );
}

/** Rows that are drawn at a time: a report of forty areas drawn all at once would hold the pane up. */
const rowsAtOnce = 30;

const PreviewRow = memo(function PreviewRow({ plan, row }: { readonly plan: SheetPlan; readonly row: GridRow }) {
  const styles = useStyles();
  return (
    <tr style={{ height: row.height ?? 20 }}>
      {row.cells.map(({ column, cell, columns, rows }) => (
        <td key={column} className={styles.cell} colSpan={columns} rowSpan={rows}
          style={cell ? look(plan, cell, row.index, column) : undefined}>
          {plan.charts.filter(({ place }) => place.top === row.index && place.left === column).map((chart) => (
            <div key={chart.name} className={styles.chart}><PlanChart plan={plan} chart={chart} /></div>
          ))}
          {cell && <Bar plan={plan} row={row.index} column={column} />}
          {cell && cellText(cell, plan.styles[cell.style] ?? {})}
        </td>
      ))}
    </tr>
  );
});

/** A sheet of the report as it will look: any plan, drawn as a table on white paper. */
export function ReportPreview({ plan, label, fits }: { readonly plan: SheetPlan; readonly label: string; readonly fits: boolean }) {
  const styles = useStyles();
  const { ref, width } = useWidth();
  const rows = useMemo(() => gridOf(plan), [plan]);
  const shown = useGrowing(rows.length, rowsAtOnce);
  const full = gridWidth(plan);
  const zoom = fits && width > 0 ? Math.min(1, width / (full + 2 * margin + 4)) : 1;
  return (
    <div ref={ref} className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} role="presentation" lang="sv"
        style={{ zoom, width: full, fontFamily: `${plan.font.name}, Carlito, Calibri, sans-serif` }}>
        <colgroup>
          {printedWidths(plan).map((each, column) => <col key={column} style={{ width: each }} />)}
        </colgroup>
        <tbody>
          {rows.slice(0, shown).map((row) => <PreviewRow key={row.index} plan={plan} row={row} />)}
        </tbody>
      </table>
    </div>
  );
}
