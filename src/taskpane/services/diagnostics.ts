/** The newest set of Excel's that is asked for; newer ones change nothing for us. */
const newest = 20;

/** The highest set of Excel's API that is there, and the other sets that matter to the pane. */
function apiSets({ requirements }: Office.Context): string {
  const has = (name: string, version: string): boolean => requirements.isSetSupported(name, version);
  const minor = Array.from({ length: newest }, (_, index) => newest - index).find((each) => has('ExcelApi', `1.${each}`));
  const others = ['ExcelApiOnline', 'SharedRuntime', 'DialogApi', 'RibbonApi', 'KeyboardShortcuts'].filter((name) => has(name, '1.1'));
  return [minor === undefined ? 'no ExcelApi' : `ExcelApi 1.${minor}`, ...others.map((name) => `${name} 1.1`)].join(', ');
}

/** What to tell about the Excel around the pane when something fails: host, platform, version and API sets. */
export function diagnostics(context: Office.Context): string {
  const { host, platform, version } = context.diagnostics;
  return [`host: ${String(host)}`, `platform: ${String(platform)}`, `version: ${version}`, `API sets: ${apiSets(context)}`].join('\n');
}
