import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { excelServices } from './services/excelServices';
import { Pane } from './frame/Pane';
import type { Surroundings } from './services/services';

/** The pane inside Excel. */

/** Excel on the web tells no theme: then the system's preference holds. */
function isDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const surroundings = (): Surroundings => ({
  language: /^sv\b/i.test(Office.context.displayLanguage || 'sv') ? 'sv' : 'en',
  dark: isDark(),
});

void Office.onReady(() => {
  const root = document.getElementById('root');
  const services = excelServices();
  if (root) createRoot(root).render(<App surroundings={surroundings()}>{(onLanguage) => <Pane services={services} onLanguage={onLanguage} />}</App>);
});
