import type { FollowUp } from '../../src/followUp';
import type { FollowUpAnswer, FollowUpRequest, SheetRows } from '../../src/taskpane/services/followUpMessages';
import { cellsInMessage, headOf, messagesOf, TakenWorkbook } from '../../src/taskpane/services/followUpMessages';
import { FollowUpRunner } from '../../src/taskpane/services/followUpRunner';
import type { Work } from '../../src/taskpane/services/services';
import { superseded } from '../../src/taskpane/services/services';
import type { RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';

const sheet = (name: string, rows: number, columns: number): RawSheet => ({
  name, visibility: 'visible', hiddenColumns: [],
  rows: Array.from({ length: rows }, (_, index) => ({ index, values: Array.from({ length: columns }, () => index), formulas: null, formats: null })),
});

const workbook = (...sheets: RawSheet[]): RawWorkbook => ({ sheets, names: [], numberFormats: ['General'] });

/** A worker that answers when it is told to, and keeps what it was asked. */
class WorkerForTests extends EventTarget {
  readonly asked: FollowUpRequest[] = [];
  isEnded = false;
  answersAtOnce = true;

  postMessage(request: FollowUpRequest): void {
    this.asked.push(structuredClone(request));
    if (this.answersAtOnce) this.answer(request);
  }

  answer(request: FollowUpRequest): void {
    const { id } = request;
    const answer: FollowUpAnswer = request.ask === 'compute'
      ? { id, kind: 'followUp', followUp: { committee: request.edits.committee ?? null } as FollowUp } : { id, kind: 'taken' };
    queueMicrotask(() => { if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data: answer })); });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function runnerForTests() {
  const workers: WorkerForTests[] = [];
  const runner = new FollowUpRunner(() => {
    const worker = new WorkerForTests();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { runner, workers };
}

const task = () => {
  const controller = new AbortController();
  const work: Work = { progress: () => undefined, signal: controller.signal };
  return { controller, work };
};

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('dividing a workbook', () => {
  it.each([
    ['nothing', []],
    ['small sheets', [sheet('A', 3, 4), sheet('B', 0, 0), sheet('C', 2, 5)]],
    ['a long sheet among small ones', [sheet('A', 3, 4), sheet('Huvudbok', 9_000, 12), sheet('C', 2, 5)]],
    ['a row wider than a message', [sheet('Brett', 3, cellsInMessage + 1)]],
  ])('gives every row once, in order, in messages of bounded size: %s', (_, sheets) => {
    const messages = [...messagesOf(sheets)];
    const found = sheets.map((__, at) => messages.flat().filter((piece: SheetRows) => piece.sheet === at).flatMap(({ rows }) => rows));
    expect(found).toEqual(sheets.map(({ rows }) => rows));
    for (const message of messages) {
      const lengths = message.flatMap(({ rows }) => rows.map(({ values }) => values.length));
      const cells = lengths.reduce((sum, length) => sum + length, 0);
      expect(cells - (lengths.at(-1) ?? 0)).toBeLessThan(cellsInMessage);
    }
  });
});

describe('a workbook in pieces is whole again on the other side', () => {
  const range = { top: 0, left: 0, bottom: 8, right: 2 };
  const told: RawSheet = {
    ...sheet('Sett', 9, 3), hiddenColumns: [2], hiddenRows: [4, 5], filters: [range], nameLooks: [{ row: 1, bold: true, indent: 2 }],
    tables: [{ name: 'Tabell1', range, hasHeads: true, hasTotals: false }],
    fileLook: { merged: [range], outline: [{ row: 3, level: 1 }], borderAbove: [8] },
  };
  const looks = (count: number) => Array.from({ length: count }, (_, row) => ({ row, bold: row % 2 === 0, indent: 1 }));
  it.each<[string, RawSheet[]]>([
    ['everything that is read beside values', [told, sheet('Osett', 2, 2)]],
    ['names that look like something, more than a message holds', [sheet('A', 2, 2), { ...sheet('B', 3, 2), nameLooks: looks(cellsInMessage * 2 + 7) }]],
    ['sheets of which nothing was told', [sheet('A', 2, 2), { ...sheet('B', 2, 2), nameLooks: [] }]],
  ])('%s', (_, sheets) => {
    const given = { sheets, names: [{ name: 'Namn', refersTo: '=A!$A$1' }], numberFormats: ['General', '0'] };
    const taken = new TakenWorkbook(structuredClone(headOf(given)));
    const messages = structuredClone([...messagesOf(sheets)]);
    for (const pieces of messages) {
      expect(pieces.flatMap(({ nameLooks = [] }) => nameLooks).length).toBeLessThanOrEqual(cellsInMessage);
      taken.take(pieces);
    }
    expect(taken.workbook).toStrictEqual(given);
  });
});

it('sends the workbook once, and afterwards only what has changed', async () => {
  const { runner, workers } = runnerForTests();
  expect(runner.isReady).toBe(false);
  await runner.take(workbook(sheet('Huvudbok', 5_000, 12)), {}, task().work);
  expect(runner.isReady).toBe(true);
  const sent = workers[0]!.asked.length;
  expect(await runner.again({ committee: 'Ny' }, task().work)).toMatchObject({ committee: 'Ny' });
  expect(workers).toHaveLength(1);
  expect(workers[0]!.asked.slice(sent)).toMatchObject([{ ask: 'compute', edits: { committee: 'Ny' } }]);
});

it('stops at once when the user cancels computing, and has to be given the workbook again', async () => {
  const { runner, workers } = runnerForTests();
  await runner.take(workbook(sheet('A', 2, 2)), {}, task().work);
  workers[0]!.answersAtOnce = false;
  const { controller, work } = task();
  const computing = runner.again({ committee: 'Ny' }, work);
  await settle();
  controller.abort();
  expect(await computing).toBeNull();
  expect(workers[0]!.isEnded).toBe(true);
  expect(runner.isReady).toBe(false);
  expect(await runner.take(workbook(sheet('A', 2, 2)), { committee: 'Nyare' }, task().work)).toMatchObject({ committee: 'Nyare' });
  expect(workers).toHaveLength(2);
});

it('stops handing over when it is cancelled half way', async () => {
  const { runner, workers } = runnerForTests();
  const { controller, work } = task();
  const taking = runner.take(workbook(sheet('A', 20_000, 12)), {}, work);
  controller.abort();
  expect(await taking).toBeNull();
  expect(runner.isReady).toBe(false);
  expect(workers.flatMap((worker) => worker.asked).filter(({ ask }) => ask === 'compute')).toEqual([]);
});

it('keeps the workbook when computing gives way to newer computing, and leaves out what is no longer wanted', async () => {
  const { runner, workers } = runnerForTests();
  await runner.take(workbook(sheet('A', 2, 2)), {}, task().work);
  const worker = workers[0]!;
  worker.answersAtOnce = false;
  const [first, second, third] = [task(), task(), task()];
  const answers = [runner.again({ committee: '1' }, first.work)];
  await settle();
  first.controller.abort(superseded);
  answers.push(runner.again({ committee: '2' }, second.work));
  second.controller.abort(superseded);
  answers.push(runner.again({ committee: '3' }, third.work));
  worker.answersAtOnce = true;
  worker.answer(worker.asked.at(-1)!);
  expect(await Promise.all(answers)).toMatchObject([null, null, { committee: '3' }]);
  expect(worker.isEnded).toBe(false);
  const computed = worker.asked.filter((each) => each.ask === 'compute').map(({ edits }) => edits.committee);
  expect(computed).toEqual([undefined, '1', '3']);
});

it.each([
  ['the page may have none', () => { throw new Error('refused'); }],
  ['its script does not come', () => {
    const worker = new WorkerForTests();
    worker.answersAtOnce = false;
    setTimeout(() => worker.dispatchEvent(new Event('error')));
    return worker as unknown as Worker;
  }],
])('computes on the page’s own thread without a worker: %s', async (_, makeWorker) => {
  const runner = new FollowUpRunner(makeWorker);
  const found = await runner.take(workbook(sheet('A', 2, 2)), {}, task().work);
  expect(found?.sheets.map(({ name }) => name)).toEqual(['A']);
  expect(runner.isReady).toBe(true);
  expect((await runner.again({ committee: 'Ny' }, task().work))?.settings.committee).toBe('Ny');
});
