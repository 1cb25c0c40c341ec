import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { packEntry, writeZip } from '../../../../src/hosts/xlsx/writing/zipWriter';
import { openZip } from '../../../../src/hosts/xlsx/zip';

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'å', '/', '.', '😀'), minLength: 1, maxLength: 6 })
  .filter((name) => !name.endsWith('/')), { maxLength: 6 });

describe('writeZip', () => {
  it('writes what other readers read: names, order and content', () => {
    fc.assert(fc.property(names, fc.uint8Array({ maxLength: 300 }), (all, content) => {
      const bytes = writeZip(all.map((name, index) => packEntry(name, content.slice(index))))!;
      const read = unzipSync(bytes);
      expect(Object.keys(read).sort()).toEqual([...all].sort());
      all.forEach((name, index) => expect([...read[name]!]).toEqual([...content.slice(index)]));
      const opened = openZip(bytes);
      expect(opened.ok && opened.value.entries.map((entry) => entry.name)).toEqual(all);
    }));
  });

  it('copies packed bytes as they are, stored ones too', () => {
    const source = openZip(zipSync({ a: [new Uint8Array([1, 2, 3]), { level: 0 }], b: [new Uint8Array(1000), { level: 9 }] }));
    if (!source.ok) throw new Error(source.error);
    const copy = openZip(writeZip(source.value.entries)!);
    if (!copy.ok) throw new Error(copy.error);
    expect(copy.value.entries.map(({ method, crc32, size, compressed }) => ({ method, crc32, size, compressed: [...compressed] })))
      .toEqual(source.value.entries.map(({ method, crc32, size, compressed }) => ({ method, crc32, size, compressed: [...compressed] })));
  });

  it('is null for more entries than zip can count', () => {
    const entry = packEntry('a', new Uint8Array());
    expect(writeZip(Array.from({ length: 70_000 }, () => entry))).toBeNull();
  });
});
