import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../reading/sources/indicators/indicatorFacts';
import type { AssessedIndicator } from '../../status/indicatorStatus';
import type { CellAddress } from '../../values/cell';
import type { Direction, KnownDirection } from '../../values/indicator';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import { monthName } from '../../values/monthNames';
import { CellButton, CellLinks } from '../shared/FigureCell';
import { ChoiceField } from '../shared/fields';
import { asSentence } from '../shared/format';
import type { IndicatorEntry } from './indicatorView';
import { tellingWord } from './indicatorView';
import type { Messages } from '../messages';
import { useMessages } from '../messages';
import { formatQuantity } from '../shared/quantityText';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '4px 0', maxWidth: '480px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'right', padding: '2px 0 2px 8px' },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', padding: '2px 8px 2px 0', verticalAlign: 'top' },
  cell: { textAlign: 'right', padding: '2px 0 2px 8px', verticalAlign: 'top' },
});

interface Shown {
  readonly text: string;
  readonly cell: CellAddress;
  readonly unsure?: Sentence | undefined;
}

/** A line of the table: a year, the outcome, the target; a column for each row of the indicator. */
interface Line {
  readonly name: string;
  readonly cells: readonly (Shown | null)[];
}

function linesOf(rows: readonly AssessedIndicator[], words: Messages['indicators'], language: Language, shown: (reading: Reading) => Shown): readonly Line[] {
  const times = [...new Set(rows.flatMap(({ fact }) => fact.history.map(({ year, until = 12 }) => year * 12 + until - 1)))].sort((a, b) => a - b);
  const lines: Line[] = [
    ...times.map((time): Line => {
      const [year, until] = [Math.floor(time / 12), (time % 12) + 1];
      return {
        name: until === 12 ? String(year) : words.through(monthName(until, language), year),
        cells: rows.map(({ fact }) => {
          const found = fact.history.find((each) => each.year === year && (each.until ?? 12) === until);
          return found ? shown(found.reading) : null;
        }),
      };
    }),
    { name: words.outcome, cells: rows.map(({ fact }) => fact.actual && { ...shown(fact.actual), unsure: fact.unsure?.actual }) },
    { name: words.targetRow, cells: rows.map(({ fact }) => fact.target && { ...fact.target, unsure: fact.unsure?.target }) },
    { name: words.forecast, cells: rows.map(({ fact }) => fact.forecast && { ...fact.forecast, unsure: fact.unsure?.forecast }) },
    { name: words.stated, cells: rows.map(({ fact }) => fact.stated) },
  ];
  return lines.filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** What told the direction, as "av målets ord: Högst". */
const sourceText = (words: Messages['indicators'], { from }: KnownDirection, target: string): string =>
  from === 'target' ? words.directionFrom.target(tellingWord(target)) : words.directionFrom[from]();

const automatic = '';

/** The reason of the status, the years, where the direction comes from and the means to say otherwise. */
export function IndicatorDetails({ entry, chosen, onDirection }: {
  readonly entry: IndicatorEntry; readonly chosen: Direction | null; readonly onDirection: (direction: Direction | null) => void;
}) {
  const styles = useStyles();
  const { language, t, say } = useMessages();
  const words = t.indicators;
  const [traced, setTraced] = useState<{ readonly name: string; readonly cell: CellAddress } | null>(null);
  const { rows } = entry;
  const known = rows.find(({ direction }) => direction !== null) ?? rows[0];
  const direction = known?.direction ?? null;
  const lines = linesOf(rows, words, language, (reading) => ({ text: formatQuantity(reading.value, reading.unit, language), cell: reading.cell }));
  const doubts = [...new Set(rows.flatMap(({ fact }) => Object.values(fact.unsure ?? {}).map((why) => say(why))))];
  const comments = [...new Set(rows.flatMap(({ fact }) => fact.comment?.text ?? []))];
  const asRead = chosen === null ? t.asRead(direction ? words.directions[direction.direction] : words.unknownDirection) : words.asRead;
  return (
    <div className={styles.details}>
      {rows.map(({ fact, reason }, index) => (
        <p key={`${fact.sex ?? ''} ${index}`} className={styles.text}>{rows.length > 1 && `${fact.sex ?? ''}: `}{rows.length > 1 ? say(reason) : asSentence(say(reason))}</p>
      ))}
      <table className={styles.table}>
        {rows.length > 1 && (
          <thead>
            <tr><td />{rows.map(({ fact }, index) => <th key={index} scope="col" className={styles.head}>{fact.sex}</th>)}</tr>
          </thead>
        )}
        <tbody>
          {lines.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className={styles.label}>{name}</th>
              {cells.map((cell, index) => (
                <td key={index} className={styles.cell}>
                  {cell ? <CellButton name={name} text={cell.text} cell={cell.cell} unsure={cell.unsure} onTrace={() => setTraced({ name, cell: cell.cell })} /> : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {doubts.map((why) => <p key={why} className={styles.text}>{t.unsureBecause(why)}</p>)}
      <div role="status">{traced && <p className={styles.quiet}>{traced.name}: {t.cellsOf} <CellLinks cells={[traced.cell]} /></p>}</div>
      <ChoiceField<Direction | typeof automatic> label={words.direction} value={chosen ?? automatic}
        choices={[[automatic, asRead], ['higher', words.directions.higher], ['lower', words.directions.lower]]}
        onChange={(next) => onDirection(next === automatic ? null : next)} />
      <p className={styles.quiet}>{direction ? asSentence(sourceText(words, direction, known?.fact.target?.text ?? '')) : words.chooseDirection}</p>
      {comments.map((comment) => <div key={comment}><p className={styles.quiet}>{t.comment}</p><p className={styles.text} lang="sv">{comment}</p></div>)}
    </div>
  );
}
