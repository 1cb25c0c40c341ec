import type { FollowUp } from '../../followUp';
import { ExcelHost } from '../../hosts/excel/excelHost';
import { openNewWorkbook } from '../../hosts/excel/openNew';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { marks } from '../../workbook/marks';
import { acceptInSteps, periodMoved } from './acceptForecasts';
import { excelSelfTest } from './excelSelfTest';
import { documentExports, handOver } from './exportServices';
import { FollowUpRunner } from './followUpRunner';
import { diagnostics } from './diagnostics';
import type { Example, PaneServices, SettingsEdits, Work, Written } from './services';
import type { Wire } from '../runtime/wire';
import { ownLock, type WriteLock } from '../runtime/writeLock';
import { today } from './today';
import { platforms, type Platform } from './wayOut';

const nothingToWrite: Problem = {
  ...ruled('nothingToWrite'), cells: [],
  message: {
    sv: 'Det finns inget att skriva en rapport om. Se på Läsning hur bladen tolkats och välj rätt typ där.',
    en: 'There is nothing to report on. See under Reading how they were understood and choose the right kind there.',
  },
};

const exampleMissing: Problem = {
  ...ruled('exampleMissing'), cells: [],
  message: { sv: 'Exemplet kunde inte öppnas. Försök igen.', en: 'The example could not be opened. Try again.' },
};

const cancelled: Problem = {
  ...ruled('cancelled'), cells: [],
  message: { sv: 'Arbetet avbröts. Inget har ändrats.', en: 'The work was cancelled. Nothing was changed.' },
};

const makeWorker = () => new Worker(new URL('./followUpWorker.ts', import.meta.url));

async function openExample({ file }: Example): Promise<Result<void, Problem>> {
  const response = await fetch(`examples/${file}`);
  if (!response.ok) return fail(exampleMissing);
  return openNewWorkbook(new Uint8Array(await response.arrayBuffer()));
}

/** As office.js calls it; where it does not say, Excel on the web has the fewest ways out. */
const platform = (): Platform => platforms.find((one) => one === String(Office.context.platform)) ?? 'Universal';

/** What the report's status line says when nobody has noted anything else there. */
function plannedStatus({ plan }: FollowUp): string | null {
  const report = plan?.sheets.find(({ mark }) => mark === marks.report);
  const place = report?.names.find(({ name }) => name === marks.status)?.range;
  const value = place && report.rows[place.top]?.cells[place.left]?.value;
  return typeof value === 'string' ? value : null;
}

/** The report as it stands in the workbook after it was written. */
const asWritten = (done: FollowUp, changed: boolean): FollowUp => ({
  ...done,
  settings: {
    ...done.settings, writtenFor: done.period ?? done.settings.writtenFor,
    written: { fingerprint: done.fingerprint, date: changed ? today() : done.settings.written?.date ?? today() },
  },
});

/** What a runtime shares with the others of this add-in on the same workbook. */
export interface Sharing {
  readonly lock: WriteLock;
  /** Null: they cannot hear each other. */
  readonly wire: Wire | null;
}

const unattended: Work = { progress: () => undefined, signal: new AbortController().signal };

/** The pane on the workbook that is open in Excel. */
export function excelServices(host = new ExcelHost(), { lock, wire }: Sharing = { lock: ownLock(), wire: null }): PaneServices {
  const runner = new FollowUpRunner(makeWorker);

  /** What is read for writing and then written is one piece of work: no other runtime writes between. */
  const alone = async <T>({ signal }: Work, work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> => {
    const done = await lock.hold(async () => {
      try {
        return await work();
      } finally {
        wire?.post({ say: 'wrote' });
      }
    }, signal);
    return done ?? fail(cancelled);
  };

  const given = (followUp: FollowUp | null): Result<FollowUp, Problem> => (followUp ? ok(followUp) : fail(cancelled));

  const read = async (edits: SettingsEdits, { progress, signal }: Work): Promise<Result<FollowUp, Problem>> => {
    const workbook = await host.read({ progress: (fraction) => progress(fraction * 0.8), signal });
    return workbook.ok ? given(await runner.take(workbook.value, edits, { progress: () => undefined, signal })) : workbook;
  };

  const write = async (edits: SettingsEdits, { progress, signal }: Work): Promise<Result<Written, Problem>> => {
    const done = await read(edits, { progress: (fraction) => progress(fraction * 0.4), signal });
    if (!done.ok) return done;
    if (!done.value.plan) return fail(nothingToWrite);
    const receipt = await host.write(done.value.plan, { progress: (fraction) => progress(0.4 + fraction * 0.6), signal });
    if (!receipt.ok) return receipt;
    const { changed, differences, sheetNames, remarks } = receipt.value;
    const status = plannedStatus(done.value);
    // Writing has put the line back; a report that held leaves there what an earlier run said, perhaps that it failed.
    if (!changed && status !== null) await host.note(marks.status, status);
    return ok({ followUp: asWritten(done.value, changed), changed, differences, sheetName: sheetNames[0] ?? '', ...remarks && { remarks } });
  };

  return {
    fileName: null,
    read,
    compute: async (edits, work) => (runner.isReady ? given(await runner.again(edits, work)) : read(edits, work)),
    write: (edits, work) => alone(work, () => write(edits, work)),
    accept: (edits, accepted, { progress, signal }) => alone({ progress, signal }, async () => {
      const part = (from: number, to: number): Work => ({ progress: (fraction) => progress(from + fraction * (to - from)), signal });
      const done = await read(edits, part(0, 0.3));
      if (!done.ok) return done;
      const moved = periodMoved(done.value.period, accepted);
      if (moved) return fail(moved);
      const plan = await runner.history(accepted, part(0.3, 0.3));
      if (!plan) return fail(cancelled);
      if (!plan.ok) return plan;
      return acceptInSteps({
        append: () => host.append(plan.value, part(0.3, 0.4)),
        fill: accepted.cells.length > 0 ? () => host.setCells(accepted.cells, part(0.4, 0.45)) : null,
        write: () => write(edits, part(0.45, 1)),
      });
    }),
    exports: {
      ...documentExports(() => ({ platform: platform(), openNewWorkbook: (bytes) => openNewWorkbook(bytes), download: handOver })),
      freeze: (edits, again, { progress, signal }) => alone({ progress, signal }, async () => {
        const done = await read(edits, { progress: (fraction) => progress(fraction * 0.4), signal });
        if (!done.ok) return done;
        const plan = await runner.freeze(edits, again, { progress: () => undefined, signal });
        if (!plan) return fail(cancelled);
        if (!plan.ok) return plan;
        const receipt = await host.write(plan.value, { progress: (fraction) => progress(0.4 + fraction * 0.6), signal });
        if (!receipt.ok) return receipt;
        const { changed, differences, sheetNames, remarks } = receipt.value;
        return ok({ followUp: done.value, changed, differences, sheetName: sheetNames[0] ?? '', ...remarks && { remarks } });
      }),
      compare: async (edits, work) => {
        const done = await read(edits, work);
        if (!done.ok) return done;
        return await runner.compare(edits, work) ?? fail(cancelled);
      },
    },
    cells: (sheet, from, to) => runner.cells(sheet, from, to),
    select: (cell) => host.select(cell),
    showReport: () => host.activate(marks.report),
    note: (text) => alone(unattended, () => host.note(marks.status, text)),
    watch: async (changed) => {
      const watching = await host.watch(({ isSure }) => changed(isSure));
      if (!watching.ok) return null;
      const stop = wire?.listen(({ say }) => { if (say === 'wrote') changed(true); });
      return () => {
        stop?.();
        void watching.value();
      };
    },
    diagnostics: () => diagnostics(Office.context),
    openExample,
    selfTest: excelSelfTest(async (told) => await lock.hold(() => host.selfTest(told), unattended.signal) ?? []),
  };
}
