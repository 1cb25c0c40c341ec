import { makeStyles } from '@fluentui/react-components';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';
import { SheetCard } from './SheetCard';
import { byCertainty, changeSheet, choiceFor, forgetSheet } from '../store/sheetChoices';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '640px' },
});

/** Every sheet of the workbook with what it was taken for. */
export function Sheets({ followUp, settings, store }: { readonly followUp: FollowUp; readonly settings: Settings; readonly store: PaneStore }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const own = followUp.sheets.filter((sheet) => sheet.kind === 'own');
  const others = byCertainty(followUp.sheets.filter((sheet) => sheet.kind !== 'own'));
  return (
    <div className={layout.tab}>
      <section className={layout.section}>
        <h2 className={layout.heading}>{t.tabs.sheets}</h2>
        <p className={layout.quiet}>{t.sheetsIntro}</p>
        <ul className={styles.list}>
          {others.map((sheet) => (
            <SheetCard key={sheet.name} sheet={sheet} choice={choiceFor(settings, sheet.name)}
              onChange={(change, what) => void store.edit({ sheets: changeSheet(settings, sheet.name, change) }, what)}
              onReset={(what) => void store.edit({ sheets: forgetSheet(settings, sheet.name) }, what)} />
          ))}
        </ul>
        {own.length > 0 && <p className={layout.quiet}>{t.ownSheets(own.map((sheet) => sheet.name).join(', '))}</p>}
      </section>
    </div>
  );
}
