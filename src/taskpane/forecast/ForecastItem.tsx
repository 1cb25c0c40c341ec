import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useId } from 'react';
import type { ForecastView } from '../../forecasts/views';
import type { UnsureFigures } from '../../figures/unsure';
import type { OneOffChoice } from '../../values/forecast';
import { EarlierAccuracy } from './ForecastAccuracy';
import { ForecastChart } from './ForecastChart';
import { ForecastChoice } from './ForecastChoice';
import { ForecastFigures } from './ForecastFigures';
import { ForecastOneOffs } from './ForecastOneOffs';
import type { PendingForecast } from '../store/forecastPending';
import { doubtOf, explainedMethod, movedProposal, shownForecast } from './forecastView';
import { Folded } from '../shared/Folded';
import { formatAmount } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';
import { UnsureMark } from '../shared/Unsure';
import { statusColour } from '../shared/theme';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'grid', width: '100%', boxSizing: 'border-box', padding: '8px 4px', columnGap: '8px', rowGap: '2px',
    gridTemplateColumns: '16px minmax(0, 1fr) auto', gridTemplateAreas: '"arrow name amount" "arrow under under"', alignItems: 'center',
    font: 'inherit', color: 'inherit', textAlign: 'left', background: 'none', border: 'none', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: { gridArea: 'arrow', display: 'flex', color: tokens.colorNeutralForeground3 },
  name: { gridArea: 'name', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto' },
  amount: { gridArea: 'amount', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  under: { gridArea: 'under', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  line: { display: 'block' },
  waiting: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  wide: { color: statusColour('yellow', 'text') },
  details: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', padding: '4px 4px 16px 4px', '@media (min-width: 1000px)': { gridTemplateColumns: 'repeat(2, minmax(0, 560px))', columnGap: '32px', alignItems: 'start' } },
  half: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  lacking: { margin: 0, padding: '0 0 0 16px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ItemProps {
  readonly view: ForecastView;
  readonly unsure: UnsureFigures;
  readonly pending: PendingForecast | null;
  readonly store: PaneStore;
  readonly smallDeficit: number;
  readonly oneOffs: readonly OneOffChoice[];
  readonly isOpen: boolean;
  readonly onToggle: (area: string) => void;
}

/** One area: the forecast that counts or is chosen, and opened, everything that it can be judged by. */
export const ForecastItem = memo(function ForecastItem({ view, unsure, pending, store, smallDeficit, oneOffs, isOpen, onToggle }: ItemProps) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const id = useId();
  const { chosen } = view;
  const shown = shownForecast(view, pending);
  const doubt = pending?.method === 'typed' ? undefined : doubtOf(pending ? 'chosenNow' : 'counting', unsure);
  const state = pending ? words.pending(words.methods[pending.method].toLowerCase())
    : chosen ? words.decided(words.methods[chosen.method].toLowerCase()) : view.input.own ? words.asWorkbook : words.none;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} aria-expanded={isOpen} aria-controls={id} aria-describedby={doubt && `${id}-unsure`} onClick={() => onToggle(view.area)}>
        <span className={styles.arrow}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={styles.name} lang="sv">{view.area}</span>
        <span className={styles.amount}>
          {formatAmount(shown, view.input.unit, language)}{doubt && <> <UnsureMark why={doubt} id={`${id}-unsure`} /></>}
        </span>
        <span className={styles.under}>
          {view.forecasts.spread?.wide && <span className={mergeClasses(styles.line, styles.wide)}>{words.wide}</span>}
          <span className={mergeClasses(styles.line, pending !== null && styles.waiting)}>{state}</span>
        </span>
      </button>
      <div id={id} hidden={!isOpen} {...(isOpen && { className: styles.details })}>
        {isOpen && (
          <>
            <div className={styles.half}>
              <ForecastFigures view={view} shown={shown} isPending={pending !== null} unsure={unsure} isTyped={pending?.method === 'typed'} />
              <Decided view={view} pending={pending} store={store} />
              <ForecastChart view={view} current={shown} isPending={pending !== null} marked={explainedMethod(view, pending)} />
            </div>
            <div className={styles.half}>
              <ForecastChoice view={view} pending={pending} store={store} smallDeficit={smallDeficit} />
              <ForecastOneOffs view={view} oneOffs={oneOffs} store={store} />
              <Lacking view={view} />
              <Earlier view={view} />
            </div>
          </>
        )}
      </div>
    </li>
  );
});

/** What was decided for the period, what has come of its method since, and the way back. */
function Decided({ view, pending, store }: Pick<ItemProps, 'view' | 'pending' | 'store'>) {
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const { chosen, area } = view;
  if (!chosen || pending) return null;
  const moved = movedProposal(view);
  return (
    <div className={layout.section}>
      <p className={layout.quiet}>
        {words.decidedLine(chosen.date, words.methods[chosen.method].toLowerCase(), `${formatAmount(chosen.likely, chosen.unit, language)} ${chosen.unit}`)}
        {chosen.intoCell && ` ${words.decidedIntoCell}`}
        {chosen.note !== '' && <> <span lang="sv">{chosen.note}</span></>}
      </p>
      {moved !== null && (
        <p className={layout.quiet}>
          {words.moved(`${formatAmount(moved, view.input.unit, language)} ${view.input.unit}`)}{' '}
          <Link as="button" inline onClick={() => store.choose(
            [{ area, method: chosen.method, typed: null, note: '', intoCell: false }],
            inBoth(({ forecasts }) => forecasts.chosen(area, forecasts.methods[chosen.method].toLowerCase())),
          )}>{words.takeMoved}</Link>
        </p>
      )}
      {!chosen.intoCell && (
        <div>
          <Button size="small" onClick={() => void store.takeBack(area, chosen.period, inBoth(({ forecasts }) => forecasts.wentBack(area)))}>{words.back}</Button>
        </div>
      )}
    </div>
  );
}

/** What methods lack that cannot be used. */
function Lacking({ view }: { readonly view: ForecastView }) {
  const styles = useStyles();
  const { t, say } = useMessages();
  const words = t.forecasts;
  const lacking = view.forecasts.proposals.flatMap(({ method, missing }) => (missing ? [{ method, missing }] : []));
  if (lacking.length === 0) return null;
  return (
    <div>
      <Folded show={words.missing(lacking.length)} label={() => `${words.missing(lacking.length)}, ${view.area}`} as="ul" className={styles.lacking}>
        {lacking.map(({ method, missing }) => <li key={method}>{words.methods[method]}: {say(missing)}</li>)}
      </Folded>
    </div>
  );
}

/** How forecasts of earlier years came out. */
function Earlier({ view }: { readonly view: ForecastView }) {
  const layout = useLayout();
  const { t } = useMessages();
  if (!view.accuracy.some(({ year }) => year < view.input.period.year)) return null;
  return (
    <div className={layout.section}>
      <h3 className={layout.subheading}>{t.forecasts.earlierAccuracy}</h3>
      <EarlierAccuracy view={view} name={view.area} />
    </div>
  );
}
