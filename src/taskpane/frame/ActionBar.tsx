import { Button, Link, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { formatAddress } from '../../values/cell';
import { CellLinks } from '../shared/FigureCell';
import { DetailsLink } from '../shared/DetailsLink';
import { inBoth, useMessages } from '../messages';
import type { Notice, PaneState, PaneStore, WorkKind } from '../store/paneStore';
import { isOutdated, isWriting } from '../store/paneStore';
import { ForecastSaving, ReplaceQuestion } from '../forecast/ForecastSaving';
import { statusColour } from '../shared/theme';

/** yyyy-mm-dd, by the user's own clock. */
const dateOf = (iso: string): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date(iso));

/** Work shorter than this needs no progress of its own. */
const patience = 500;

/** Between the focus and the bar, and what the row of tabs takes, in pixels. */
const gap = 8;
const tabsHeight = 48;

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '10px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere',
    '& .fui-Link': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  lines: { display: 'flex', flexDirection: 'column', rowGap: '2px', maxHeight: '30vh', overflowY: 'auto', outlineStyle: 'none' },
  error: { color: statusColour('red', 'text'), fontWeight: tokens.fontWeightSemibold },
  warning: { color: statusColour('yellow', 'text') },
  work: { display: 'flex', alignItems: 'center', columnGap: '10px' },
  progress: { flexGrow: 1 },
  primary: { minHeight: '36px', '@media (min-width: 560px)': { alignSelf: 'flex-start', minWidth: '260px' } },
});

/** True once work has gone on for so long that the user should see how far it has come. */
function useLong(working: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [working]);
  return isLong;
}

/** Keeps what the focus comes to clear of the bar, and of the tabs above. */
function useClearOf(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = bar;
    if (!current) return undefined;
    const look = (): void => {
      document.documentElement.style.scrollPaddingBottom = `${current.offsetHeight + gap}px`;
      document.documentElement.style.scrollPaddingTop = `${tabsHeight}px`;
      // What the focus is in must not come to lie behind a bar that has grown.
      const at = document.activeElement;
      if (at === null || at === document.body || current.contains(at)) return;
      const [focus, own] = [at.getBoundingClientRect(), current.getBoundingClientRect()];
      // One that she has scrolled away from stays where it is.
      if (focus.top < own.bottom && focus.bottom > own.top) at.scrollIntoView({ block: 'nearest' });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [bar]);
}

interface BarProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly isFile: boolean;
  /** The view of forecasts is shown: then its choices are what can be saved. */
  readonly isForecast: boolean;
  readonly toForecast: () => void;
}

/** The one primary action, how far the work has come, and what came of it. */
export function ActionBar({ state, store, isFile, isForecast, toForecast }: BarProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { working, followUp } = state;
  const isLong = useLong(working !== null);
  const bar = useRef<HTMLElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  useClearOf(bar);
  return (
    <footer ref={bar} className={styles.bar}>
      {working && isLong && (
        <div className={styles.work}>
          <ProgressBar className={styles.progress} value={working.fraction} thickness="large" aria-label={t.working[working.kind]} />
          <Button size="small" onClick={() => store.cancel()}>{t.cancel}</Button>
        </div>
      )}
      <div ref={lines} className={styles.lines} role="status" tabIndex={-1}>
        {working && isLong ? <p className={styles.line}>{t.working[working.kind]}</p> : <Lines state={state} store={store} isFile={isFile} isForecast={isForecast} toForecast={toForecast} toLines={() => lines.current?.focus()} />}
      </div>
      {isForecast && state.pending.length > 0 ? <ForecastSaving state={state} store={store} isFile={isFile} className={styles.primary} /> : (
        <Button appearance="primary" className={styles.primary} disabledFocusable={followUp?.plan == null || isWriting(working?.kind)}
          onClick={() => void store.update()}>
          {isFile ? t.download : t.update}
        </Button>
      )}
    </footer>
  );
}

/** `toLines`: the focus goes to them, from a link that goes when it has been followed. */
function Lines({ state, store, isFile, isForecast, toForecast, toLines }: BarProps & { readonly toLines: () => void }) {
  const styles = useStyles();
  const { t } = useMessages();
  const { notice, followUp, canUndo, working } = state;
  const older = followUp !== null && !state.unsaved && isOutdated(followUp);
  const written = followUp?.settings.written ?? null;
  return (
    <>
      {notice && <NoticeLine notice={notice} store={store} canUndo={canUndo} isFile={isFile} toLines={toLines} />}
      {state.changedOutside && !working && (
        <p className={styles.line}>{t.changedOutside} <Link as="button" inline onClick={() => void store.read()}>{t.readAgain}</Link></p>
      )}
      {state.offered && followUp && (
        <p className={styles.line}>
          {t.offered(dateOf(state.offered.at))}{' '}
          <Link as="button" inline onClick={() => void store.takeOffered(inBoth((each) => each.offeredTaken))}>{t.takeOffered}</Link>{' · '}
          <Link as="button" inline onClick={() => store.dropOffered()}>{t.dropOffered}</Link>
        </p>
      )}
      {state.asksReplace && <ReplaceQuestion problem={state.asksReplace} count={state.pending.length} store={store} />}
      {state.pending.length > 0 && !isForecast && (
        <p className={styles.line}>{t.forecasts.waiting(state.pending.length)} <Link as="button" inline onClick={toForecast}>{t.forecasts.toForecast}</Link></p>
      )}
      {state.unsaved && followUp?.plan && <p className={styles.line}>{isFile ? t.unsavedFile : t.unsaved}</p>}
      {(!notice || older) && followUp && !isFile && (
        <p className={mergeClasses(styles.line, older && styles.warning)}>
          {written === null ? t.notWritten : isOutdated(followUp) ? t.outdated(written.date) : t.upToDate(written.date)}
          {written !== null && <> <Link as="button" inline onClick={() => void store.showReport()}>{t.showReport}</Link></>}
        </p>
      )}
    </>
  );
}

function NoticeLine({ notice, store, canUndo, isFile, toLines }: {
  readonly notice: Notice; readonly store: PaneStore; readonly canUndo: boolean; readonly isFile: boolean; readonly toLines: () => void;
}) {
  const styles = useStyles();
  const { t, say } = useMessages();
  const retry = (kind: WorkKind | null): ReactNode => kind !== null && kind !== 'freeze' && kind !== 'compare' && kind !== 'leave' && (
    <> <Link as="button" inline onClick={() => void (kind === 'write' ? store.update() : kind === 'accept' ? store.accept() : store.read())}>{t.tryAgain}</Link></>
  );
  const text = (): ReactNode => {
    switch (notice.kind) {
      case 'problem': return <>{say(notice.problem.message)}{retry(notice.again)}<DetailsLink text={store.detailsOf(notice.problem)} /></>;
      case 'unexpected': return <>{t.unexpected}{retry(notice.again)}</>;
      case 'downloaded': return t.downloaded(notice.file);
      case 'cancelled': return t.cancelled;
      case 'undone': return t.undone;
      case 'said': return say(notice.what);
      case 'edited': return <>{say(notice.what)}{canUndo && <> <Link as="button" inline onClick={() => { toLines(); void store.undo(); }}>{t.undo}</Link></>}</>;
      case 'accepted': return (
        <>
          {notice.file !== null ? t.forecasts.savedFile(notice.count, notice.file) : t.forecasts.saved(notice.count, notice.sheet)}
          {!isFile && <> <Link as="button" inline onClick={() => void store.showReport()}>{t.showReport}</Link></>}
        </>
      );
      case 'written': return (
        <>
          {notice.changed ? t.written(notice.sheet) : t.unchanged}
          {!isFile && <> <Link as="button" inline onClick={() => void store.showReport()}>{t.showReport}</Link></>}
        </>
      );
    }
  };
  const isError = notice.kind === 'problem' || notice.kind === 'unexpected';
  return (
    <>
      <p className={mergeClasses(styles.line, isError && styles.error)} role={isError ? 'alert' : undefined}>{text()}</p>
      {(notice.kind === 'written' || notice.kind === 'accepted') && notice.remarks.map((remark) => (
        <p key={remark.rule} className={mergeClasses(styles.line, styles.warning)}>{say(remark.message)}<DetailsLink text={store.detailsOf(remark)} /></p>
      ))}
      {notice.kind === 'written' && notice.differences.length > 0 && (
        <div className={mergeClasses(styles.line, styles.warning)}>
          <p className={styles.line}>{t.differences(notice.differences.length)}</p>
          {notice.differences.slice(0, 5).map((each) => (
            <p key={formatAddress(each.cell)} className={styles.line}>
              <CellLinks cells={[each.cell]} /> {t.difference(String(each.planned ?? ''), String(each.found ?? ''))}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
