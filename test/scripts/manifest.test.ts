import { readFileSync } from 'node:fs';
import { checkManifest, checkShortcuts, pngSize } from '../../scripts/check/manifest.mjs';
import { parseXml } from '../../scripts/check/xml.mjs';

const manifest = readFileSync('manifest.xml', 'utf8');
const pages = ['index.html', 'taskpane.html', 'said.html'];
const built = {
  fileOf: (path: string): Buffer | null => {
    if (pages.includes(path)) return Buffer.alloc(0);
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  },
  functions: ['updateReport', 'showPane'],
};

/** Changes one place of the manifest; throws when the place is not there, so that no case is empty. */
const broken = (from: string | RegExp, to: string): string => {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`Nothing in the manifest fits ${from.toString()}.`);
  return changed;
};

it('finds nothing in the manifest as it is', () => {
  expect(checkManifest(manifest, built)).toEqual([]);
});

it.each<[string, string, RegExp]>([
  ['an id that is no GUID', broken(/<Id>.*<\/Id>/, '<Id>17</Id>'), /GUID/],
  ['a version of letters', broken('0.1.0.0', 'beta'), /Version/],
  ['another default language', broken('<DefaultLocale>sv-SE', '<DefaultLocale>en-US'), /DefaultLocale/],
  ['more permissions than said', broken('ReadWriteDocument', 'ReadDocument'), /Permissions/],
  ['another host', broken('<Host Name="Workbook"/>', '<Host Name="Document"/>'), /Workbook/],
  ['elements in the wrong order', broken(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'), /<Version> in <OfficeApp> has to stand before/],
  ['a label after the icon', broken(/(<Label resid="Group.Label"\/>)(\s*<Icon>[^]*?<\/Icon>)/, '$2$1'), /<Label> in <Group>/],
  ['a foreign element', broken('<Supertip>', '<Enabled>true</Enabled><Supertip>'), /<Enabled> may not stand in <Control>/],
  ['an element twice', broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Pane.Url"/><FunctionFile resid="Pane.Url"/>'), /twice/],
  ['no support address', broken(/<SupportUrl.*\/>/, ''), /lacks <SupportUrl>/],
  ['a resource that is not there', broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Panes.Url"/>'), /names Panes\.Url/],
  ['a string where an address should be', broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Pane.Label"/>'), /not in <bt:Urls>/],
  ['a long string where a short one should be', broken('<Title resid="Pane.Label"/>', '<Title resid="Pane.Tip"/>'), /not in <bt:ShortStrings>/],
  ['a resource that nobody uses', broken('<bt:Urls>', '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/index.html"/>'), /Spare\.Url is not used/],
  ['a resource id twice', broken('<bt:Url id="LearnMore.Url"', '<bt:Url id="Pane.Url"'), /Pane\.Url stands twice/],
  ['a resource id of 33 letters', manifest.replaceAll('Pane.Tip', 'P'.repeat(33)), /longer than 32/],
  ['a short string of 126 letters', broken('DefaultValue="Uppdatera rapporten"', `DefaultValue="${'a'.repeat(126)}"`), /126 characters; at most 125/],
  ['a long string of 251 letters', broken(/Value="Writes the report[^"]*"/, `Value="${'a'.repeat(251)}"`), /251 characters; at most 250/],
  ['an empty string', broken('Value="Update the report"', 'Value=""'), /empty text/],
  ['a string without English', broken('<bt:Override Locale="en-US" Value="Update the report"/>', ''), /Update\.Label lacks its text in en-US/],
  ['an address without TLS', broken('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'), /begin with https/],
  ['an address on another host', broken('https://localhost:3000/shortcuts.json', 'https://example.org/shortcuts.json'), /share one host/],
  ['an address of nothing', broken('taskpane.html', 'panel.html'), /panel\.html points at nothing/],
  ['an icon of the wrong size', broken('id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"', 'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-32.png"'), /16 × 16 pixels, not 32 × 32/],
  ['an icon that is no PNG', broken('assets/icon-64.png', 'assets/icon.svg'), /PNG of 64 × 64/],
  ['a control without its smallest icon', broken(/<bt:Image size="16" resid="Update.16"\/>/, ''), /needs 16 32 80/],
  ['a command that is not registered', broken('updateReport', 'writeReport'), /does not register/],
  ['no shared runtime', broken(/<Runtimes>[^]*<\/Runtimes>/, ''), /no <Runtime>/],
  ['a runtime that ends with the pane', broken('lifetime="long"', 'lifetime="short"'), /lifetime="long"/],
  ['commands on another page than the pane', broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="LearnMore.Url"/>'), /one page, not Pane\.Url, LearnMore\.Url/],
  ['a shared runtime that is required', broken('<bt:Set Name="ExcelApi" MinVersion="1.9"/>', '<bt:Set Name="ExcelApi" MinVersion="1.9"/><bt:Set Name="SharedRuntime" MinVersion="1.1"/>'), /SharedRuntime may not be required/],
  ['a runtime after what it is for', broken(/(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/, '$2$1'), /<Runtimes> in <Host>/],
  ['shortcuts before the commands', broken(/(<VersionOverrides [^]*<\/VersionOverrides>)\s*(<ExtendedOverrides[^>]*>)/, '$2$1'), /<VersionOverrides> in <OfficeApp>/],
  ['shortcuts that are not built', broken('shortcuts.json', 'keys.json'), /keys\.json points at nothing/],
  ['a control id twice', broken('id="Budget.Update"', 'id="Budget.Pane"'), /Budget\.Pane stands twice/],
  ['two requirement sets', broken('<bt:Set Name="ExcelApi" MinVersion="1.9"/>', '<bt:Set Name="ExcelApi" MinVersion="1.7"/>'), /same MinVersion/],
  ['an element that is not closed', broken('</Hosts>', ''), /closes/],
  ['text that is not XML', 'Hej <', /not well-formed/],
])('reports %s', (_what, xml, sentence) => {
  expect(checkManifest(xml, built).join('\n')).toMatch(sentence);
});

it('reads elements, attributes, entities and text', () => {
  expect(parseXml('<?xml version="1.0"?><!-- a --><x a="1 &amp; 2" b=\'"\'><y/>hej</x>')).toEqual({
    name: 'x', attributes: { a: '1 & 2', b: '"' }, text: 'hej',
    children: [{ name: 'y', attributes: {}, text: '', children: [] }],
  });
});

it('reads the size of a PNG and refuses another file', () => {
  expect(pngSize(readFileSync('assets/icon-80.png'))).toEqual({ width: 80, height: 80 });
  expect(pngSize(readFileSync('manifest.xml'))).toBeNull();
});

describe('keyboard shortcuts', () => {
  const shortcuts = readFileSync('shortcuts.json', 'utf8');
  const functions = ['updateReport', 'showPane'];
  const changed = (from: string | RegExp, to: string): string => {
    const other = shortcuts.replace(from, to);
    if (other === shortcuts) throw new Error(`Nothing in the shortcuts fits ${from.toString()}.`);
    return other;
  };

  it('are sound as they are', () => {
    expect(checkShortcuts(shortcuts, functions)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['text that is no JSON', '{', /no JSON/],
    ['an action that is not registered', changed('"id": "showPane"', '"id": "openPane"'), /openPane is not registered/],
    ['a shortcut of no action', changed('"action": "showPane"', '"action": "hidePane"'), /names hidePane/],
    ['another type', changed('ExecuteFunction', 'ShowTaskpane'), /of the type ExecuteFunction/],
    ['no name', changed(/"name": "Visa[^"]*"/, '"name": ""'), /needs a name/],
    ['a key that types a letter', changed('Ctrl+Alt+Shift+B', 'Shift+B'), /Shift\+B has to be/],
    ['a key that Windows does not have', changed('"default": "Ctrl+Alt+Shift+B"', '"default": "Command+Shift+B"'), /Command\+Shift\+B has to be/],
    ['a key that no Mac has', changed('Command+Alt+Shift+B', 'Option+Å'), /no shortcut of a Mac/],
    ['one key for two', changed('Ctrl+Alt+Shift+U', 'Ctrl+Alt+Shift+B'), /stands for two/],
  ])('reports %s', (_, text, sentence) => {
    expect(checkShortcuts(text, functions).join('\n')).toMatch(sentence);
  });
});
