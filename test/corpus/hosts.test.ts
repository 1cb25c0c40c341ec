import { officeForTests } from '../hosts/excel/office';
import { outcomeOf, readBook } from './runner/answer';
import { allCases } from './runner/cases';

/** What only a file tells never decides alone: the strict Excel gives the same answer as the file. */

const { open } = officeForTests();

it('both hosts give equal figures on the whole corpus', async () => {
  const different: string[] = [];
  for (const { name, path } of allCases()) {
    const { raw, outcome } = readBook(path);
    if (raw === null) continue;
    const { host, excel } = open(raw);
    const read = await host.read();
    expect(excel.mistakes).toEqual([]);
    if (!read.ok || JSON.stringify(outcomeOf(read.value).answer) !== JSON.stringify(outcome.answer)) different.push(name);
  }
  expect(different).toEqual([]);
});
