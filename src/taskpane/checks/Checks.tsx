import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useContext, useEffect, useMemo, useRef } from 'react';
import type { DecidedFinding } from '../../findings/decisions';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { CellLinks, SelectContext } from '../shared/FigureCell';
import { Folded } from '../shared/Folded';
import type { PaneStore } from '../store/paneStore';
import { countChecks, groupFindings, groupProblems, withoutDecision } from './checkGroups';
import { CheckItem } from './CheckItem';
import { ProblemItem } from './ProblemItem';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, '@media (min-width: 1000px)': { columnCount: 2, columnGap: '32px' } },
  start: { outlineStyle: 'none' },
  decided: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px', maxWidth: '720px' },
});

interface Parts {
  readonly followUp: FollowUp;
  readonly settings: Settings;
  readonly store: PaneStore;
}

/** The button of what was brought back has the focus once it stands in the list again; where it is folded away, the start has. */
function useBroughtBack(followUp: FollowUp) {
  const start = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const all = [...start.current?.closest('[role="tabpanel"]')?.querySelectorAll<HTMLElement>('[data-no-fault]') ?? []];
    (all.find(({ dataset }) => dataset.noFault === wanted.current) ?? start.current)?.focus();
    wanted.current = null;
  }, [followUp]);
  return { start, want: (id: string) => { wanted.current = id; } };
}

/** What does not add up, by cause and gravest first; what could not be read; and what she has looked at and let stand. */
export function Checks({ followUp, settings, store }: Parts) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.checks;
  const groups = useMemo(() => groupFindings(followUp.findings), [followUp]);
  const problems = useMemo(() => groupProblems(followUp.problems), [followUp]);
  const counts = countChecks(followUp);
  const canShow = useContext(SelectContext) !== null;
  const { start, want } = useBroughtBack(followUp);
  const nothing = followUp.decidedFindings.length === 0 ? words.none : words.noneLeft;
  return (
    <div className={layout.tab}>
      <section className={layout.section}>
        <h2 ref={start} tabIndex={-1} className={mergeClasses(layout.heading, styles.start)}>{t.tabs.checks}</h2>
        <p className={layout.quiet} role="status">{groups.length + problems.length === 0 ? nothing : `${words.counts(counts.error, counts.warning, counts.info)} ${canShow ? words.mend : words.mendFile}`}</p>
      </section>
      {groups.length > 0 && (
        <section className={layout.section}>
          <h3 className={layout.subheading}>{words.findings}</h3>
          <ul className={styles.list} aria-label={words.findings}>
            {groups.map((group) => <CheckItem key={group.key} group={group} decisions={settings.findingDecisions} store={store} start={start} />)}
          </ul>
        </section>
      )}
      {problems.length > 0 && (
        <section className={layout.section}>
          <h3 className={layout.subheading}>{words.problems}</h3>
          <ul className={styles.list} aria-label={words.problems}>
            {problems.map((group) => <ProblemItem key={group.key} group={group} />)}
          </ul>
        </section>
      )}
      <Decided decided={followUp.decidedFindings} settings={settings} store={store} onBack={want} />
    </div>
  );
}

/** What she has said is no fault, as long as its figures are the same. */
function Decided({ decided, settings, store, onBack }: Omit<Parts, 'followUp'> & { readonly decided: readonly DecidedFinding[]; readonly onBack: (id: string) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.checks;
  if (decided.length === 0) return null;
  return (
    <section className={layout.section}>
      <Folded show={words.decided(decided.length)} as="ul" className={styles.decided}>
        {decided.map(({ finding, decision }) => (
          <li key={finding.id}>
            <p className={layout.text}>{say(finding.message)}</p>
            {finding.cells.length > 0 && <CellLinks cells={finding.cells} />}
            <p className={layout.quiet}>
              {words.decidedLine(decision.date)}{decision.note !== '' && <> <span lang="sv">{decision.note}</span></>}{' '}
              <Link as="button" inline onClick={() => {
                onBack(finding.id);
                void store.edit({ findingDecisions: withoutDecision(settings.findingDecisions, finding.id) }, inBoth(({ checks }) => checks.broughtBack));
              }}>{words.bringBack}</Link>
            </p>
          </li>
        ))}
      </Folded>
      <p className={layout.quiet}>{words.decidedMeans}</p>
    </section>
  );
}
