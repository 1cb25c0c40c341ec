import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Sentence } from '../../values/problem';
import { examples } from '../services/examples';
import { Header } from './Header';
import { openedFile, type OpenedFile } from './openedFile';
import { useFileDrop } from './useFileDrop';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import { statusColour } from '../shared/theme';

const useStyles = makeStyles({
  page: { maxWidth: '640px', padding: '8px 12px 32px', display: 'flex', flexDirection: 'column', rowGap: '16px', boxSizing: 'border-box', margin: '0 auto', width: '100%' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, hyphens: 'auto' },
  drop: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', rowGap: '8px', padding: '28px 12px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  input: { display: 'none' },
  examples: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  error: { margin: 0, color: statusColour('red', 'text'), fontWeight: tokens.fontWeightSemibold },
});

/** Choosing a workbook: a file of the user's own, or an example. */
export function Welcome({ onOpen, onLanguage }: { readonly onOpen: (file: OpenedFile) => void; readonly onLanguage: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const [error, setError] = useState<Sentence | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await openedFile(file);
    if (read.ok) onOpen(read.value);
    else setError(read.error);
  };
  const { isOver, handlers } = useFileDrop((file) => void open(file));
  const openExample = async (name: string) => {
    try {
      const response = await fetch(`examples/${name}`);
      if (!response.ok) throw new Error(String(response.status));
      onOpen({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
    } catch {
      setError(inBoth((each) => each.welcome.exampleMissing));
    }
  };
  return (
    <>
      <Header followUp={null} fileName={null} isInExcel={false} onLanguage={onLanguage} onClose={undefined} />
      <main className={styles.page}>
        <h2 className={styles.title}>{t.welcome.title}</h2>
        <p className={layout.text}>{t.welcome.what}</p>
        <div className={mergeClasses(styles.drop, isOver && styles.over)} {...handlers}>
          <DocumentArrowUp24Regular aria-hidden="true" />
          <p className={layout.text}>{isOver ? t.welcome.dropNow : t.welcome.drop}</p>
          <Button appearance="primary" onClick={() => input.current?.click()}>{t.welcome.choose}</Button>
          <p className={layout.quiet}>{t.welcome.kinds}</p>
          <input ref={input} className={styles.input} type="file" accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt" aria-label={t.welcome.choose}
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }} />
        </div>
        <div role="alert">{error && <p className={styles.error}>{say(error)}</p>}</div>
        <section className={layout.section}>
          <h3 className={layout.heading}>{t.welcome.example}</h3>
          <ul className={styles.examples}>
            {examples.map((example) => (
              <li key={example.file}><Link as="button" onClick={() => void openExample(example.file)}>{example.title}</Link></li>
            ))}
          </ul>
        </section>
        <p className={layout.quiet}>{t.welcome.safe}</p>
      </main>
    </>
  );
}
