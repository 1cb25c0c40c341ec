import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { copy } from '../services/clipboard';
import type { CapabilityRow, SelfTest as Tests } from '../services/services';
import { statusColour } from '../shared/theme';
import { clippingOf, linesOf, working } from './selfTestText';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '2px 8px 2px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { fontWeight: tokens.fontWeightRegular, width: '100%' },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  short: { whiteSpace: 'nowrap' },
  bad: { color: statusColour('red', 'text'), fontWeight: tokens.fontWeightSemibold },
});

/** Tries what the product asks of Excel, and gives a table to send to whoever helps. */
export default function SelfTest({ selfTest, onBeside }: { readonly selfTest: Tests; readonly onBeside: (() => void) | undefined }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const [rows, setRows] = useState<readonly CapabilityRow[]>([]);
  const [state, setState] = useState<'idle' | 'running' | 'done'>('idle');
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = t.selfTest;

  const run = async () => {
    setRows([]);
    setCopied(null);
    setState('running');
    await selfTest.run((row) => setRows((before) => [...before, row]));
    setState('done');
  };
  const copyAll = async () => setCopied(await copy(clippingOf({ environment: selfTest.environment(), rows }, words, say)));
  const stopped = rows.some(({ outcome }) => outcome === 'silent');
  return (
    <section className={layout.section} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.text}>{words.what}</p>
      <p className={layout.quiet}>{words.safe}</p>
      {onBeside && <p className={layout.quiet}>{words.besideHint}</p>}
      <div className={styles.buttons}>
        {onBeside && <Button size="small" onClick={onBeside}>{words.beside}</Button>}
        <Button size="small" disabledFocusable={state === 'running'} onClick={() => void run()}>{words.run}</Button>
        {state === 'done' && <Button size="small" onClick={() => void copyAll()}>{words.copy}</Button>}
      </div>
      <p className={layout.text} role="status">
        {state === 'running' ? words.running(rows.length) : state === 'done' ? `${words.summary(working(rows), rows.length)}${stopped ? ` ${words.stopped}` : ''}` : ''}
        {copied === null ? '' : ` ${copied ? words.copied : words.copyByHand}`}
      </p>
      {rows.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.table}>
          <table className={styles.table}>
            <thead>
              <tr>{[words.columns.what, words.columns.outcome, words.columns.time].map((head) => <th key={head} scope="col" className={styles.cell}>{head}</th>)}</tr>
            </thead>
            <tbody>
              {linesOf(rows, words, say).map(([what = '', outcome, detail, time], index) => (
                <tr key={rows[index]?.id}>
                  {/* What Excel said stands under what was tried: in a narrow pane a column of its own would break the words of them all. */}
                  <th scope="row" className={mergeClasses(styles.cell, styles.what)}>{what}{detail && <div className={styles.detail}>{detail}</div>}</th>
                  <td className={mergeClasses(styles.cell, styles.short)}><span className={['works', 'missing'].includes(rows[index]?.outcome ?? '') ? undefined : styles.bad}>{outcome}</span></td>
                  <td className={mergeClasses(styles.cell, styles.short)}>{time}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
