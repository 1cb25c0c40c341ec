import { makeStyles } from '@fluentui/react-components';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { TableReading } from '../../reading/account/tableReading';
import { Questions } from '../questions/Questions';
import { GroupingSection, canBeGrouped } from '../grouping/GroupingSection';
import { DrawnBeside } from '../reading/DrawnBeside';
import type { CellsOf } from '../reading/gridScroll';
import { TableItem } from '../reading/TableItem';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';
import { SheetCard } from './SheetCard';
import { byCertainty, changeSheet, choiceFor, forgetSheet } from '../store/sheetChoices';

const longList = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '640px' },
});

/** Every sheet of the workbook with what it was taken for. */
export function Sheets({ followUp, settings, store, cells }: {
  readonly followUp: FollowUp; readonly settings: Settings; readonly store: PaneStore;
  /** Gives the rows of a sheet to draw; null where there are none to be had. */
  readonly cells: CellsOf | null;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const own = followUp.sheets.filter(({ kind, name }) => kind === 'own' && name !== followUp.grouping.sheet);
  // A long list is to be grouped before anything else; a short one is areas as it is.
  const isLong = followUp.grouping.rows.length >= longList;
  const grouping = canBeGrouped(followUp) && <GroupingSection followUp={followUp} settings={settings} store={store} />;
  const tablesOf = new Map<string, TableReading[]>();
  for (const table of followUp.tables) tablesOf.set(table.sheet, [...tablesOf.get(table.sheet) ?? [], table]);
  const others = byCertainty(followUp.sheets.filter((sheet) => sheet.kind !== 'own'));
  return (
    <DrawnBeside followUp={followUp} cells={cells}>
    <div className={layout.tab}>
      <Questions followUp={followUp} store={store} />
      {isLong && grouping}
      <section className={layout.section}>
        <h2 className={layout.heading}>{t.tabs.reading}</h2>
        <p className={layout.quiet}>{t.sheetsIntro}</p>
        <ul className={styles.list}>
          {others.map((sheet) => (
            <SheetCard key={sheet.name} sheet={sheet} choice={choiceFor(settings, sheet.name)}
              onChange={(change, what) => void store.edit({ sheets: changeSheet(settings, sheet.name, change) }, what)}
              onReset={(what) => void store.edit({ sheets: forgetSheet(settings, sheet.name) }, what)}>
              {(tablesOf.get(sheet.name) ?? []).map((table, at) => <TableItem key={`${table.title} ${at}`} followUp={followUp} settings={settings} store={store} table={table} />)}
            </SheetCard>
          ))}
        </ul>
        {own.length > 0 && <p className={layout.quiet}>{t.ownSheets(own.map((sheet) => sheet.name).join(', '))}</p>}
      </section>
      {!isLong && grouping}
    </div>
    </DrawnBeside>
  );
}
