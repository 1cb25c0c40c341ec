import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useId } from 'react';
import type { Figure } from '../../figures/figures';
import type { CellAddress } from '../../values/cell';
import { formatAddress, localAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import { useMessages } from '../messages';
import { UnsureMark } from './Unsure';

/** Shows a cell of the workbook; null where there is no workbook to show. */
export const SelectContext = createContext<((cell: CellAddress) => void) | null>(null);

const useStyles = makeStyles({
  figure: {
    fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap', color: 'inherit', font: 'inherit',
    background: 'none', border: 'none', padding: '2px 4px', margin: '-2px -4px', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  cells: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A text that leads to its cell: a click shows it, where there is a workbook to show, and tells `onTrace`. `unsure`: why it may be wrong. */
export function CellButton({ name, text, cell, onTrace, unsure }: {
  readonly name: string; readonly text: string; readonly cell: CellAddress; readonly onTrace: () => void; readonly unsure?: Sentence | undefined;
}) {
  const styles = useStyles();
  const { t } = useMessages();
  const select = useContext(SelectContext);
  const id = useId();
  return (
    <>
      <button type="button" className={styles.figure} aria-label={t.showCell(`${name} ${text}`, formatAddress(cell))} aria-describedby={unsure && id}
        onClick={() => {
          onTrace();
          select?.(cell);
        }}>
        {text}
      </button>
      {unsure && <> <UnsureMark why={unsure} id={id} /></>}
    </>
  );
}

/** A figure that leads to its cells: a click shows the first one and names them all. */
export function FigureButton({ name, text, figure, onTrace, unsure }: {
  readonly name: string; readonly text: string; readonly figure: Figure; readonly onTrace: (figure: Figure) => void; readonly unsure?: Sentence | undefined;
}) {
  const first = figure.terms[0]?.cell;
  return first ? <CellButton name={name} text={text} cell={first} onTrace={() => onTrace(figure)} unsure={unsure} /> : <span>{text}</span>;
}

const mostCells = 12;

/** The cells that a figure comes from; each can be shown. */
export function CellLinks({ cells }: { readonly cells: readonly CellAddress[] }) {
  const styles = useStyles();
  const { t } = useMessages();
  const select = useContext(SelectContext);
  const shown = cells.slice(0, mostCells);
  return (
    <span className={styles.cells}>
      {shown.map((cell, index) => {
        const address = formatAddress(cell);
        // The sheet is named once, until another comes.
        const name = shown[index - 1]?.sheet === cell.sheet ? localAddress(cell.row, cell.column) : address;
        // The comma is the button's own: no line begins with one.
        const text = index < shown.length - 1 ? `${name},` : name;
        return (
          <span key={`${address} ${index}`}>
            {index > 0 && ' '}
            {select ? <Link as="button" inline appearance="subtle" aria-label={address} onClick={() => select(cell)}>{text}</Link> : text}
          </span>
        );
      })}
      {cells.length > shown.length && ` ${t.andMore(cells.length - shown.length)}`}
    </span>
  );
}
