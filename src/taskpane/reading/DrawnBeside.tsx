import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { FollowUp } from '../../followUp';
import type { CellAddress } from '../../values/cell';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { ChoiceField } from '../shared/fields';
import { GridPlaceContext } from './gridPlace';
import type { CellsOf } from './gridScroll';
import { SheetGrid } from './SheetGrid';

const query = '(min-width: 1000px)';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(360px, 2fr) minmax(0, 3fr)', alignItems: 'start' },
  drawn: { position: 'sticky', top: '48px', display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '12px 12px 12px 0', minWidth: 0 },
  chooser: { maxWidth: '320px' },
});

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** The list of readings; in a wide window with the sheet itself drawn beside it. */
export function DrawnBeside({ followUp, cells, children }: { readonly followUp: FollowUp; readonly cells: CellsOf | null; readonly children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.reading;
  const isWide = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  const [looked, setLooked] = useState<CellAddress | null>(null);
  const [chosen, setChosen] = useState<CellAddress | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const names = followUp.sheets.filter(({ kind }) => kind !== 'own').map(({ name }) => name);
  const read = followUp.tables.find(({ kind }) => kind === 'economy')?.sheet ?? names[0];
  const sheet = picked !== null && names.includes(picked) ? picked : read;
  // Another function for each workbook that was read, so that nothing of the one before is shown.
  const { fingerprint } = followUp;
  const fresh = useMemo((): CellsOf | null => (cells === null || fingerprint === '' ? null : async (...stretch) => {
    try {
      return await cells(...stretch);
    } catch (error) {
      console.error(error);
      return null;
    }
  }), [cells, fingerprint]);
  const look = useCallback((cell: CellAddress) => {
    setLooked(cell);
    setPicked(cell.sheet);
  }, []);
  const place = useMemo(() => ({ chosen, look }), [chosen, look]);
  const isDrawn = isWide && fresh !== null && sheet !== undefined;
  // The list stands at one place in both: what is open and half chosen in it stays when the window is drawn wider or narrower.
  return (
    <GridPlaceContext.Provider value={place}>
      <div className={isDrawn ? styles.columns : undefined}>
        {children}
        {isDrawn && (
          <section className={styles.drawn} aria-label={words.drawnSheet}>
            <div className={styles.chooser}>
              <ChoiceField<string> label={words.drawnSheet} value={sheet} choices={names.map((name) => [name, name] as const)} onChange={setPicked} />
            </div>
            <p className={layout.quiet}>{words.drawnHow}</p>
            <SheetGrid sheet={sheet} tables={followUp.tables} cells={fresh} looked={looked} onChoose={(cell) => {
              setLooked(cell);
              setChosen({ ...cell });
            }} />
          </section>
        )}
      </div>
    </GridPlaceContext.Provider>
  );
}
