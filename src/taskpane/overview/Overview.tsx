import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AssessedArea, FollowUp } from '../../followUp';
import type { Status } from '../../values/status';
import { AreaDetails, varianceDoubt, varianceText } from './AreaDetails';
import { AreaList } from './AreaList';
import { groupAreas, hasFigures, judgedVariance, varianceShare } from './areaView';
import { Needs, type NeedPlace } from './Needs';
import { Since } from './Since';
import { RedIndicators } from './RedIndicators';
import { hasIndicators } from '../indicators/indicatorView';
import { Folded } from '../shared/Folded';
import { formatShare } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { Questions } from '../questions/Questions';
import type { PaneStore } from '../store/paneStore';
import { StatusBadge } from '../shared/StatusBadge';
import { UnsureMark } from '../shared/Unsure';
import { scaleOf } from '../shared/VarianceBar';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '12px', borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px', rowGap: '4px' },
  amount: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  details: { maxWidth: '520px' },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

const worstFirst: readonly Status[] = ['red', 'yellow', 'green', 'none'];

/** The committee in total: the variance, its status and, when asked for, all figures. */
function Total({ followUp }: { readonly followUp: FollowUp }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const id = useId();
  const { total, unit, period, figures } = followUp;
  const share = varianceShare(total.figures);
  const doubt = varianceDoubt(total);
  const kind = period?.month === 12 ? t.yearVariance : total.figures.amounts.variance ? t.forecastVariance : t.toDateVariance;
  const counts = worstFirst.map((status) => ({ status, count: followUp.areas.filter((area) => area.assessment.status === status).length }));
  return (
    <section className={styles.card} aria-label={t.total}>
      <h2 className={layout.quiet}>{t.total}</h2>
      <div className={styles.line}>
        <span className={styles.amount}>{varianceText(total.figures, unit, language)} <span className={styles.unit}>{unit}</span></span>
        {doubt && <UnsureMark why={doubt} id={`${id}-unsure`} />}
        <StatusBadge status={total.assessment.status} />
      </div>
      <p className={layout.quiet}>
        {kind}{share !== null && figures.base !== null && `, ${formatShare(share, language)} ${t.ofBase[figures.base]}`}
      </p>
      {followUp.since?.total && <Since since={followUp.since.total} statusNow={total.assessment.status} unit={unit} />}
      {followUp.areas.length > 0 && (
        <div className={layout.chips}>
          {counts.filter(({ count }) => count > 0).map(({ status, count }) => <StatusBadge key={status} status={status} count={count} />)}
        </div>
      )}
      <Folded show={t.allFigures} hide={t.hideFigures} className={styles.details}>
        <AreaDetails area={total} reason={say(total.assessment.reason)} unit={unit} />
      </Folded>
    </section>
  );
}

function Empty({ toSheets }: { readonly toSheets: () => void }) {
  const layout = useLayout();
  const { t } = useMessages();
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{t.empty.title}</h2>
      <p className={layout.text}>{t.empty.what}</p>
      <p className={layout.text}>{t.empty.next}</p>
      <div><Button onClick={toSheets}>{t.empty.toSheets}</Button></div>
    </section>
  );
}

/** The committee, its areas and what needs attention, at a glance. */
export function Overview({ followUp, store, to }: {
  readonly followUp: FollowUp; readonly store: PaneStore; readonly to: (place: NeedPlace | 'indicators', area?: number) => void;
}) {
  const layout = useLayout();
  const { t } = useMessages();
  const { areas, unit } = followUp;
  const unjudged = areas.filter(({ assessment }) => assessment.status === 'none').length;
  const { attention, others } = groupAreas(areas);
  const toComment = (area: AssessedArea) => to('comments', areas.indexOf(area));
  const sinceOf = (area: AssessedArea) => followUp.since?.areas[areas.indexOf(area)] ?? null;
  const scale = scaleOf(areas.map((area) => judgedVariance(area.figures)?.value ?? null));
  return (
    <div className={layout.tab}>
      <Questions followUp={followUp} store={store} />
      <Needs followUp={followUp} to={to} />
      {hasFigures(followUp) ? <Total followUp={followUp} /> : !hasIndicators(followUp) && <Empty toSheets={() => to('reading')} />}
      {attention.length > 0 && (
        <section className={layout.section}>
          <h2 className={layout.heading}>{t.attention}</h2>
          <AreaList areas={attention} unit={unit} scale={scale} label={t.attention} sinceOf={sinceOf} onComment={toComment} />
        </section>
      )}
      <RedIndicators scorecard={followUp.scorecard} toIndicators={() => to('indicators')} />
      {others.length > 0 && (
        <section className={layout.section}>
          <h2 className={layout.heading}>{attention.length > 0 ? t.otherAreas : t.areas}</h2>
          {attention.length === 0 && <p className={layout.quiet}>{unjudged === areas.length ? t.noneJudged : unjudged > 0 ? t.someJudged(unjudged) : t.attentionNone}</p>}
          <AreaList areas={others} unit={unit} scale={scale} label={attention.length > 0 ? t.otherAreas : t.areas} sinceOf={sinceOf} onComment={toComment} />
        </section>
      )}
    </div>
  );
}
