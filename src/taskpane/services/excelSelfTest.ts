import type { CapabilityRow, SelfTest } from './services';
import { inBoth, type Messages } from '../messages';

/** Which Excel and which browser this is, and what the browser gives the page: nothing of the workbook, nor of the user. */

/** The newest set that this Excel says it has; sets are numbered without gaps. */
function newest(set: string, major: number, most: number): string {
  const { requirements } = Office.context;
  let found = '';
  for (let minor = 1; minor <= most; minor += 1) if (requirements.isSetSupported(set, `${major}.${minor}`)) found = `${major}.${minor}`;
  return found || 'saknas / none';
}

/** Where office.js really came from. */
function officeAddress(): string {
  const script = [...document.scripts].find(({ src }) => /\/office(?:\.debug)?\.js/.test(src));
  return script ? new URL(script.src).host : 'okänd / unknown';
}

function excelEnvironment(): readonly (readonly [string, string])[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    ['Excel', `${diagnostics.platform} ${diagnostics.version}`],
    ['ExcelApi', newest('ExcelApi', 1, 30)],
    ['SharedRuntime', newest('SharedRuntime', 1, 5)],
    ['KeyboardShortcuts', newest('KeyboardShortcuts', 1, 5)],
    ['DialogApi', newest('DialogApi', 1, 5)],
    ['Språk / Languages', `${displayLanguage}, ${contentLanguage}`],
    ['Webbläsare / Browser', navigator.userAgent],
    ['office.js', officeAddress()],
    ['Skärm / Pane', `${innerWidth} × ${innerHeight}, ${devicePixelRatio}`],
  ];
}

type PageTrial = readonly [keyof Messages['selfTest']['page'], () => boolean | Promise<boolean>];

/** What the pane uses of the browser; each has a way round, and costs something where it is missing. */
const pageTrials: readonly PageTrial[] = [
  ['worker', () => 'Worker' in window],
  ['storage', () => {
    localStorage.setItem('budgetuppfoljning:prov', '1');
    localStorage.removeItem('budgetuppfoljning:prov');
    return true;
  }],
  ['locks', () => 'locks' in navigator],
  ['channel', () => 'BroadcastChannel' in window],
];

async function tryPage(told: (row: CapabilityRow) => void): Promise<readonly CapabilityRow[]> {
  const rows: CapabilityRow[] = [];
  for (const [id, works] of pageTrials) {
    const what = inBoth((t) => t.selfTest.page[id]);
    const row = await (async (): Promise<CapabilityRow> => {
      try {
        return { id, what, outcome: await works() ? 'works' : 'missing', detail: '', milliseconds: 0 };
      } catch (error) {
        return { id, what, outcome: 'refused', detail: error instanceof Error ? error.name : '', milliseconds: 0 };
      }
    })();
    rows.push(row);
    told(row);
  }
  return rows;
}

/** `runInWorkbook` tries Excel itself. */
export const excelSelfTest = (runInWorkbook: SelfTest['run']): SelfTest => ({
  environment: excelEnvironment,
  run: async (told) => [...await tryPage(told), ...await runInWorkbook(told)],
});
