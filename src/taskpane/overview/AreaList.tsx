import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { AssessedArea } from '../../followUp';
import type { Measure } from '../../figures/figures';
import type { SinceLast } from '../../settings/sinceLast';
import type { Sentence } from '../../values/problem';
import type { Unit } from '../../values/unit';
import { AreaDetails, varianceDoubt, varianceText } from './AreaDetails';
import { Since } from './Since';
import { judgedVariance } from './areaView';
import { formatAmount } from '../shared/format';
import { useMessages } from '../messages';
import { StatusBadge } from '../shared/StatusBadge';
import { UnsureMark } from '../shared/Unsure';
import type { BarScale } from '../shared/VarianceBar';
import { VarianceBar } from '../shared/VarianceBar';

/** Shown beside the variance where the window is wide. */
const wideMeasures: readonly Measure[] = ['budget', 'actual', 'forecast'];

const wide = '@media (min-width: 720px)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'grid', width: '100%', boxSizing: 'border-box', padding: '8px 4px', columnGap: '8px', rowGap: '4px',
    gridTemplateColumns: '16px minmax(0, 1fr) auto', gridTemplateAreas: '"arrow name variance" "arrow under under"', alignItems: 'center',
    font: 'inherit', color: 'inherit', textAlign: 'left', background: 'none', border: 'none', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [wide]: {
      columnGap: '16px', gridTemplateColumns: '16px minmax(0, 3fr) repeat(3, minmax(72px, 1fr)) minmax(80px, 2fr) minmax(72px, 1fr) 96px',
      gridTemplateAreas: '"arrow name budget actual forecast bar variance status"',
    },
  },
  arrow: { gridArea: 'arrow', display: 'flex', color: tokens.colorNeutralForeground3 },
  name: { gridArea: 'name', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto' },
  variance: { gridArea: 'variance', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, textAlign: 'right', whiteSpace: 'nowrap' },
  // The status keeps its width, so that the bars' axes stand under one another.
  under: { gridArea: 'under', display: 'flex', alignItems: 'center', columnGap: '8px', [wide]: { display: 'contents' } },
  bar: { flexGrow: 1, [wide]: { gridArea: 'bar' } },
  status: { flexBasis: '92px', flexShrink: 0, textAlign: 'right', [wide]: { gridArea: 'status', textAlign: 'left' } },
  measure: { display: 'none', [wide]: { display: 'block', textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } },
  heads: {
    display: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200,
    [wide]: { display: 'grid', cursor: 'default', padding: '0 4px 4px', ':hover': { backgroundColor: 'transparent' } },
  },
  comment: { marginTop: '8px' },
  plain: { fontWeight: tokens.fontWeightRegular },
  details: { padding: '0 4px 12px 28px', maxWidth: '520px', [wide]: { paddingLeft: '36px' } },
});

interface ItemProps {
  readonly area: AssessedArea;
  /** Since an earlier period; null where nothing is known or has changed. */
  readonly since: SinceLast | null;
  readonly unit: Unit;
  readonly scale: BarScale;
  /** Leads to the area's comment. */
  readonly onComment: (area: AssessedArea) => void;
}

function AreaItem({ area, since, unit, scale, onComment }: ItemProps) {
  const styles = useStyles();
  const { language, t, say } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { figures, assessment, unsure } = area;
  const doubt = varianceDoubt(area);
  const marked = (why: Sentence | undefined, name: string) => why && <> <UnsureMark why={why} id={`${id}-${name}`} /></>;
  const described = [...doubt ? [`${id}-variance`] : [], ...wideMeasures.filter((measure) => unsure[measure]).map((measure) => `${id}-${measure}`)];
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} aria-expanded={isOpen} aria-controls={id} aria-describedby={described.join(' ') || undefined}
        onClick={() => setOpen(!isOpen)}>
        <span className={styles.arrow}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={styles.name}><span lang="sv">{figures.name}</span>{since && <Since since={since} statusNow={assessment.status} unit={unit} />}</span>
        {wideMeasures.map((measure) => (
          <span key={measure} className={styles.measure} style={{ gridArea: measure }}>
            {formatAmount(figures.amounts[measure]?.value ?? null, unit, language)}{marked(unsure[measure], measure)}
          </span>
        ))}
        <span className={styles.variance}>{varianceText(figures, unit, language)}{marked(doubt, 'variance')}</span>
        <span className={styles.under}>
          <span className={styles.bar}>
            <VarianceBar variance={judgedVariance(figures)?.value ?? null} status={assessment.status} scale={scale} />
          </span>
          <span className={styles.status}><StatusBadge status={assessment.status} /></span>
        </span>
      </button>
      <div id={id} className={styles.details} hidden={!isOpen}>
        {isOpen && (
          <>
            <AreaDetails area={area} reason={say(assessment.reason)} unit={unit} />
            <Link as="button" className={styles.comment} aria-label={`${t.toComment}: ${figures.name}`} onClick={() => onComment(area)}>{t.toComment}</Link>
          </>
        )}
      </div>
    </li>
  );
}

/** Areas with variance, bar and status; each opens to all its figures. */
export function AreaList({ areas, unit, scale, label, sinceOf, onComment }: Omit<ItemProps, 'area' | 'since'> & {
  readonly areas: readonly AssessedArea[]; readonly label: string; readonly sinceOf: (area: AssessedArea) => SinceLast | null;
}) {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <>
      <div className={mergeClasses(styles.row, styles.heads)} aria-hidden="true">
        {wideMeasures.map((measure) => <span key={measure} className={styles.measure} style={{ gridArea: measure }}>{t.measures[measure]}</span>)}
        <span className={mergeClasses(styles.variance, styles.plain)}>{t.measures.variance}</span>
      </div>
      <ul className={styles.list} aria-label={label}>
        {areas.map((area, index) => <AreaItem key={`${area.figures.name} ${index}`} area={area} since={sinceOf(area)} unit={unit} scale={scale} onComment={onComment} />)}
      </ul>
    </>
  );
}
