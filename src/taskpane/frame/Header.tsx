import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FollowUp } from '../../followUp';
import { useEffect, useRef } from 'react';
import { formatPeriodName } from '../shared/format';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '10px 12px 4px' },
  // Excel on the Mac lays a button of its own in the upper right corner.
  inExcel: { paddingRight: '40px' },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none',
    // The name of a nämnd is often one long word.
    '@media (max-width: 300px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, hyphens: 'auto' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  // Its text stands in line with the title; where buttons have a border, that does.
  other: { marginLeft: '-8px', '@media (forced-colors: active)': { marginLeft: 0, marginTop: '4px' } },
  language: { minWidth: 'auto', flexShrink: 0 },
});

/** Whose follow-up this is, until when, in what unit. */
export function Header({ followUp, book, fileName, isInExcel, onLanguage, onClose }: {
  readonly followUp: FollowUp | null; readonly fileName: string | null;
  /** What is open: where another takes its place, perhaps of the same name, that is known by it. */
  readonly book?: object;
  readonly isInExcel: boolean;
  readonly onLanguage: () => void; readonly onClose: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { language, t } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus before a workbook was opened is gone: it begins at the top.
  useEffect(() => {
    if (fileName !== null) title.current?.focus();
  }, [fileName, book]);
  return (
    <header className={mergeClasses(styles.header, isInExcel && styles.inExcel)}>
      <div className={styles.titles}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>{followUp ? followUp.committee ?? t.noCommittee : t.product}</h1>
        {followUp && (
          <p className={styles.quiet}>
            {followUp.period ? t.perPeriod(formatPeriodName(followUp.period, language)) : t.noPeriod} · {t.amountsIn(followUp.unit)}
          </p>
        )}
        {fileName !== null && <p className={styles.quiet}>{fileName}</p>}
        {onClose && <Button size="small" appearance="subtle" className={styles.other} onClick={onClose}>{t.anotherFile}</Button>}
      </div>
      <Button className={styles.language} size="small" appearance="subtle" lang={language === 'sv' ? 'en' : 'sv'}
        aria-label={t.changeLanguage} title={t.changeLanguage} onClick={onLanguage}>
        {t.otherLanguage}
      </Button>
    </header>
  );
}
