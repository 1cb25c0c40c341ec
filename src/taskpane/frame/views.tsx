import { lazy, type ComponentType } from 'react';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';

/** What stands where a view's script could not be had: the rest of the pane works on. */
function NotFetched() {
  const layout = useLayout();
  const { t } = useMessages();
  return <div className={layout.tab}><p className={layout.text} role="alert">{t.viewNotFetched}</p></div>;
}

/** A view that is fetched when it is first opened. */
function fetched<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return { default: await load() };
    } catch (error) {
      console.error(error);
      return { default: NotFetched };
    }
  });
}

export const Checks = fetched(async () => (await import('../checks/Checks')).Checks);
export const Sheets = fetched(async () => (await import('../sheets/Sheets')).Sheets);
export const Indicators = fetched(async () => (await import('../indicators/Indicators')).Indicators);
export const Forecast = fetched(async () => (await import('../forecast/Forecast')).Forecast);
export const Comments = fetched(async () => (await import('../comments/Comments')).Comments);
export const Report = fetched(async () => (await import('../report/Report')).Report);
export const Export = fetched(async () => (await import('../export/Export')).Export);
