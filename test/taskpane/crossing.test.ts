import { sectionsOf } from '../../src/documents/content/sections';
import { crossing } from '../../src/taskpane/crossing';
import { exampleBytes, exampleNames, followUpOf } from '../support/examples';

it.each(exampleNames)('what crosses from the worker of %s makes the same documents, and holds no lines of areas', (name) => {
  const whole = followUpOf(exampleBytes(name));
  const crossed = crossing(whole);
  if (!whole.report || !crossed.report) throw new Error(`${name} gives no report.`);
  const options = { includeDrafts: true };
  expect(sectionsOf(crossed.report, options)).toEqual(sectionsOf(whole.report, options));
  expect(crossed.areas.flatMap(({ figures }) => figures.lines)).toEqual([]);
  expect(crossed.report.areas.map(({ figures }) => figures)).toEqual(crossed.areas.map(({ figures }) => figures));
  expect(crossed.figures.total.lines).toEqual(whole.figures.total.lines);
});
