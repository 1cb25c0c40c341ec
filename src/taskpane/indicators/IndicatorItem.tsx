import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useId, useState } from 'react';
import type { AssessedIndicator, Trend } from '../../status/indicatorStatus';
import type { CellAddress } from '../../values/cell';
import type { Direction } from '../../values/indicator';
import type { Sentence } from '../../values/problem';
import { nameKey } from '../../values/text';
import { CellButton, CellLinks } from '../shared/FigureCell';
import { IndicatorDetails } from './IndicatorDetails';
import type { IndicatorEntry } from './indicatorView';
import type { Messages } from '../messages';
import { useMessages } from '../messages';
import { formatDifference, formatQuantity } from '../shared/quantityText';
import { StatusBadge } from '../shared/StatusBadge';

const useStyles = makeStyles({
  item: {
    display: 'flex', flexDirection: 'column', rowGap: '4px', padding: '8px 4px', breakInside: 'avoid', borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: {
    minWidth: 0, display: 'flex', alignItems: 'start', columnGap: '8px', font: 'inherit', color: 'inherit', textAlign: 'left',
    background: 'none', border: 'none', padding: '0', cursor: 'pointer', overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  arrow: { display: 'flex', flexShrink: 0, height: '20px', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  under: { display: 'flex', flexDirection: 'column', rowGap: '4px', paddingLeft: '24px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  row: { display: 'flex', alignItems: 'start', columnGap: '8px' },
  sex: { flexBasis: '52px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  outcome: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** Where the number went, whatever that is good for; the word beside it says which. */
const arrowOf = ({ change }: Trend): string => (change === null || change === 0 ? '→' : change > 0 ? '↗' : '↘');

function trendWord(words: Messages['indicators'], { change, since, better }: Trend): string | null {
  if (change === null || since === null) return null;
  if (change === 0) return words.same(since);
  if (better === null) return change > 0 ? words.higher(since) : words.lower(since);
  return better ? words.better(since) : words.worse(since);
}

interface Traced {
  readonly name: string;
  readonly cell: CellAddress;
}

function Row({ row, withSex, onTrace }: { readonly row: AssessedIndicator; readonly withSex: boolean; readonly onTrace: (traced: Traced) => void }) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const words = t.indicators;
  const { fact, trend, direction } = row;
  const word = trendWord(words, trend);
  const figure = (name: string, text: string, cell: CellAddress, unsure: Sentence | undefined) =>
    <CellButton name={name} text={text} cell={cell} unsure={unsure} onTrace={() => onTrace({ name, cell })} />;
  return (
    <div className={styles.row}>
      {withSex && <span className={styles.sex} lang="sv">{fact.sex}</span>}
      <span className={styles.figures}>
        <span className={fact.actual ? styles.outcome : styles.quiet}>
          {fact.actual ? figure(words.outcome, formatQuantity(fact.actual.value, fact.actual.unit, language), fact.actual.cell, fact.unsure?.actual) : words.noOutcome}
        </span>
        <span className={styles.quiet}>
          {fact.target ? <>{words.target} {figure(words.targetRow, fact.target.text, fact.target.cell, fact.unsure?.target)}</> : words.noTarget}
        </span>
        {word !== null && <span><span aria-hidden="true">{arrowOf(trend)}</span> {word}</span>}
        {direction === null && fact.target && <span className={styles.quiet}>{words.noDirection}</span>}
      </span>
      <StatusBadge status={row.status} />
    </div>
  );
}

interface ItemProps {
  readonly entry: IndicatorEntry;
  readonly chosen: Direction | null;
  readonly onDirection: (entry: IndicatorEntry, direction: Direction | null) => void;
}

/** One indicator: outcome, target, status and trend at a glance; opened, everything else and the choice of direction. */
export const IndicatorItem = memo(function IndicatorItem({ entry, chosen, onDirection }: ItemProps) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [traced, setTraced] = useState<Traced | null>(null);
  const id = useId();
  // "Alla" tells something only beside women and men.
  const withSex = entry.rows.length > 1 || entry.rows.some(({ fact }) => fact.sex !== null && nameKey(fact.sex) !== 'alla');
  return (
    <li className={styles.item}>
      <button type="button" className={styles.name} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span className={styles.arrow}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span lang="sv">{entry.name}</span>
      </button>
      <div className={styles.under}>
        {entry.rows.map((row, index) => <Row key={`${row.fact.sex ?? ''} ${index}`} row={row} withSex={withSex} onTrace={setTraced} />)}
        {entry.gap && <p className={styles.text}>{t.indicators.gap(formatDifference(entry.gap.value, entry.gap.unit, language))}</p>}
        {traced && <p className={styles.text} role="status">{traced.name}: {t.cellsOf} <CellLinks cells={[traced.cell]} /></p>}
        <div id={id} hidden={!isOpen}>
          {isOpen && <IndicatorDetails entry={entry} chosen={chosen} onDirection={(direction) => onDirection(entry, direction)} />}
        </div>
      </div>
    </li>
  );
});
