import TestOrder from '../../scripts/testOrder.mjs';

interface Listed { readonly path: string }
type Order = new (options: object) => { sort(tests: readonly object[]): Listed[] };

it('begins with what takes longest, also where no durations are known', () => {
  const names = ['reading/labels', 'cli', 'browser/copy', 'figures/units', 'hosts/excel/keepingFaults', 'report/libreOffice', 'hosts/xlsx/odd', 'browser/forecast', 'hosts/excel/endToEnd', 'commandLine/frozen', 'documents/writer'];
  const tests = names.map((name, at) => ({
    path: `/kommun/test/${name}.test.ts`, duration: undefined,
    // A cache of durations that is not there.
    context: { config: { id: 'none', cacheDirectory: '/nowhere', haste: {}, rootDir: '/kommun' }, hasteFS: { getSize: () => names.length - at } },
  }));
  const order = new (TestOrder as unknown as Order)({ contexts: [], globalConfig: {} }).sort(tests).map(({ path }) => path.replace(/^.*\/test\/|\.test\.ts$/g, ''));
  expect(order).toEqual([
    'hosts/excel/keepingFaults', 'hosts/excel/endToEnd', 'browser/copy', 'browser/forecast', 'hosts/xlsx/odd', 'report/libreOffice', 'documents/writer', 'cli', 'commandLine/frozen', 'reading/labels', 'figures/units',
  ]);
});
