import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedArea } from '../../followUp';
import type { AreaFigures, Figure, Measure, Part } from '../../figures/figures';
import type { Sentence } from '../../values/problem';
import type { Unit } from '../../values/unit';
import { judgedVariance } from './areaView';
import { CellLinks, FigureButton } from '../shared/FigureCell';
import { asSentence, formatAmount, formatVariance } from '../shared/format';
import { useMessages } from '../messages';

/** Rows of the table: what stands under the period and under the full year. */
const rows: readonly { readonly toDate: Measure | null; readonly year: Measure | null; readonly isVariance: boolean }[] = [
  { toDate: 'budgetToDate', year: 'budget', isVariance: false },
  { toDate: 'actual', year: null, isVariance: false },
  { toDate: null, year: 'forecast', isVariance: false },
  { toDate: 'varianceToDate', year: 'variance', isVariance: true },
  { toDate: null, year: 'forecastLow', isVariance: false },
  { toDate: null, year: 'forecastHigh', isVariance: false },
  { toDate: 'priorYearToDate', year: null, isVariance: false },
  { toDate: null, year: 'priorYear', isVariance: false },
];

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'right', padding: '2px 0 2px 8px' },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', padding: '2px 0', verticalAlign: 'top' },
  figure: { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap', verticalAlign: 'top' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Traced {
  readonly name: string;
  readonly figure: Figure;
}

/** All figures of an area, each leading to its cells, and what the workbook says about it. */
export function AreaDetails({ area: { figures, unsure, judged }, reason, unit }: { readonly area: AssessedArea; readonly reason: string; readonly unit: Unit }) {
  const styles = useStyles();
  const { language, t, say } = useMessages();
  const [traced, setTraced] = useState<Traced | null>(null);
  const reasons = [...new Set(Object.values(unsure).map((why) => say(why)))];
  const known = rows.filter((row) => [row.toDate, row.year].some((each) => each !== null && figures.amounts[each] !== null));
  const cell = (measure: Measure | null, isVariance: boolean) => {
    const figure = measure === null ? null : figures.amounts[measure];
    if (measure === null || !figure) return measure === null ? '' : '–';
    const text = (isVariance ? formatVariance : formatAmount)(figure.value, unit, language);
    const name = t.measures[measure];
    return <FigureButton name={name} text={text} figure={figure} unsure={unsure[measure]} onTrace={(each) => setTraced({ name, figure: each })} />;
  };
  return (
    <div className={styles.details}>
      <p className={styles.text}>{asSentence(reason)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>{t.period}</th>
            <th scope="col" className={styles.head}>{t.fullYear}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ toDate, year, isVariance }) => (
            <tr key={`${toDate ?? ''}${year ?? ''}`}>
              <th scope="row" className={styles.label}>{t.measures[year ?? toDate ?? 'actual']}</th>
              <td className={styles.figure}>{cell(toDate, isVariance)}</td>
              <td className={styles.figure}>{cell(year, isVariance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reasons.map((why) => <p key={why} className={styles.text}>{t.unsureBecause(why)}</p>)}
      {judged && <p className={styles.text}>{asSentence(say(judged))}</p>}
      <div role="status">
        {traced && <p className={styles.quiet}>{traced.name}: {t.cellsOf} <CellLinks cells={traced.figure.terms.map((term) => term.cell)} /></p>}
      </div>
      {figures.parts.length > 0 && <Parts parts={figures.parts} unit={unit} />}
      {figures.comment && (
        <div>
          <p className={styles.quiet}>{t.comment}</p>
          <p className={styles.text}>{figures.comment.text}</p>
        </div>
      )}
    </div>
  );
}

/** Parts of an area: shown, never added. */
function Parts({ parts, unit }: { readonly parts: readonly Part[]; readonly unit: Unit }) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const [traced, setTraced] = useState<Figure | null>(null);
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>{t.parts}</th>
            <th scope="col" className={styles.head}>{t.measures.variance}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => {
            const figure = part.amounts.variance ?? part.amounts.varianceToDate;
            return (
              <tr key={`${part.name} ${index}`}>
                <th scope="row" className={styles.label}>{part.name}</th>
                <td className={styles.figure}>
                  {figure
                    ? <FigureButton name={part.name} text={formatVariance(figure.value, unit, language)} figure={figure} onTrace={setTraced} />
                    : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div role="status">{traced && <p className={styles.quiet}>{t.cellsOf} <CellLinks cells={traced.terms.map((term) => term.cell)} /></p>}</div>
    </div>
  );
}

export const varianceText = (figures: AreaFigures, unit: Unit, language: 'sv' | 'en'): string =>
  formatVariance(judgedVariance(figures)?.value ?? null, unit, language);

/** Why the variance that an area is judged by may be wrong; undefined when it is sure. */
export const varianceDoubt = ({ figures, unsure }: AssessedArea): Sentence | undefined => (figures.amounts.variance ? unsure.variance : unsure.varianceToDate);
