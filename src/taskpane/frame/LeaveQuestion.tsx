import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';

const useStyles = makeStyles({
  question: {
    margin: '4px 12px', padding: '10px 12px', display: 'flex', flexDirection: 'column', rowGap: '8px', borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2,
  },
});

/** Another workbook is asked for while choices are not saved. */
export function LeaveQuestion({ onLeave, onStay }: { readonly onLeave: () => void; readonly onStay: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={box} role="alertdialog" aria-labelledby={id} className={styles.question} onKeyDown={({ key }) => { if (key === 'Escape') onStay(); }}>
      <p id={id} className={layout.text}>{t.leaving.question}</p>
      <div className={layout.actions}>
        <Button size="small" appearance="primary" onClick={onStay}>{t.leaving.stay}</Button>
        <Button size="small" onClick={onLeave}>{t.leaving.leave}</Button>
      </div>
    </section>
  );
}

/** The browser asks too, before the page is left or loaded again with choices that are not saved. */
export function useLeaveGuard(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAsking]);
}
