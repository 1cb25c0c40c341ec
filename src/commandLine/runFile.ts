import { basename, extname } from 'node:path';
import { followUp, type FollowUp, type FollowUpOptions } from '../followUp';
import { newWorkbook } from '../hosts/xlsx/newWorkbook';
import { workbookOfText } from '../hosts/xlsx/textFile';
import { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { standaloneReport } from '../report/standalone';
import type { ReportModel } from '../report/model';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { withLowerChoices } from '../values/grouping';
import { withColumnChoice, withRowChoice } from '../values/readingChoice';
import { fail, ok, type Result } from '../values/result';
import type { AppendPlan } from '../workbook/host';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { WorkbookPlan } from '../workbook/sheetPlan';
import type { Command } from './arguments';
import { checkJson, describeCheck, errorsLeft, errorsRemain } from './check';
import { writing } from './commands';
import { describe } from './describe';
import { exportReport } from './export';
import { readInput, sameFile, writeOutput } from './files';
import { acceptMethod, describeForecasts, forecastCommandJson } from './forecast';
import { compareWithLast, comparisonJson, describeComparison, planFreeze } from './freeze';
import { toJson } from './json';

/** One command on one workbook, from the file that is read to the file that is written. Nothing is printed here. */

export type FileStatus = 'ok' | 'warnings' | 'errors' | 'failed';

/** What came of it. */
export interface Outcome {
  readonly status: FileStatus;
  /** What is told, as data and in words; null where there is nothing to tell. */
  readonly told: { readonly data: object; readonly words: () => string } | null;
  /** What the user should know beside it. */
  readonly notices: readonly Sentence[];
  /** Why it could not be carried out; null when it was. */
  readonly failure: Sentence | null;
  /** The file that was written. */
  readonly written: string | null;
  /** Its bytes, where the workbook itself was written. */
  readonly bytes: Uint8Array | null;
  /** Findings and problems that are errors, and that are warnings. */
  readonly errors: number;
  readonly warnings: number;
}

interface Done {
  readonly told: Outcome['told'];
  readonly notices?: readonly Sentence[];
  readonly written?: string | null;
  readonly bytes?: Uint8Array | null;
}

/** A command that could not be carried out may still have something to tell. */
interface Failed {
  readonly failure: Sentence;
  readonly told?: Outcome['told'];
}

type Carried = Result<Done, Failed>;

const failed = (failure: Sentence, told: Outcome['told'] = null): Carried => fail({ failure, told });

/** yyyy-mm-dd where the command is run. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Where a report may be written: never over the input by -o, and never as another kind of file. A text file gets a workbook. */
function unusableOutput({ output, file }: Command, isText: boolean): Sentence | null {
  const name = basename(file);
  if (isText && (output === null || extname(output).toLowerCase() !== '.xlsx')) {
    return { sv: `"${name}" är en textfil: rapporten blir en ny arbetsbok, så ange -o UT.xlsx.`, en: `"${name}" is a text file: the report becomes a new workbook, so give -o OUT.xlsx.` };
  }
  if (output === null) return null;
  if (sameFile(file, output)) {
    return { sv: `"${output}" är arbetsboken själv: ange ett annat namn, eller --in-place för att skriva i den.`, en: `"${output}" is the workbook itself: give another name, or --in-place to write into it.` };
  }
  const ending = extname(file);
  return isText || extname(output).toLowerCase() === ending.toLowerCase() ? null
    : { sv: `Utfilen ska ha samma ändelse som arbetsboken (${ending}).`, en: `The file has to end like the workbook (${ending}).` };
}

/** The report alone, with values; drafts of comments are left out, as in Word. */
function workbookOf(report: ReportModel): Uint8Array {
  const { plan, properties } = standaloneReport(report, { includeDrafts: false });
  return newWorkbook([plan], properties);
}

/** The report as a file of its own; what the template did not get is said beside. */
async function exported({ file, output, template, language }: Command, report: ReportModel, remaining: readonly Sentence[]): Promise<Carried> {
  if (output === null) return failed({ sv: 'Ange -o UT.docx.', en: 'Give -o OUT.docx.' });
  if ([file, template].some((read) => read !== null && sameFile(read, output))) {
    return failed({ sv: `"${output}" är filen som läses: ange ett annat namn.`, en: `"${output}" is the file that is read: give another name.` });
  }
  const own = template === null ? ok(null) : readInput(template);
  if (!own.ok) return failed(own.error);
  const made = await exportReport(extname(output).toLowerCase(), { report, workbook: () => workbookOf(report), template: own.value });
  if (!made.ok) return failed(made.error);
  const failure = writeOutput(output, made.value.bytes);
  if (failure !== null) return failed(failure);
  const { warnings } = made.value;
  return ok({ told: { data: { schema: 1, file: output, warnings: warnings.map((warning) => warning[language]) }, words: () => '' }, notices: [...warnings, ...remaining], written: output });
}

/** Writes the plan's sheets and the file; a difference in what is read back leaves the file unwritten. */
async function written(command: Command, host: XlsxHost, plan: WorkbookPlan, append: AppendPlan | null): Promise<Result<string, Sentence>> {
  const done = await host.write(plan);
  if (!done.ok) return fail(done.error.message);
  const difference = done.value.differences[0];
  if (difference) {
    const { cell: { sheet, row } } = difference;
    return fail({
      sv: `Rapporten lästes tillbaka med ett annat värde i ${sheet}, rad ${row + 1}: inget är skrivet.`,
      en: `The report was read back with another value in ${sheet}, row ${row + 1}: nothing is written.`,
    });
  }
  const appended = append === null ? null : await host.append(append);
  if (appended && !appended.ok) return fail(appended.error.message);
  const target = command.output ?? command.file;
  const failure = writeOutput(target, host.bytes);
  return failure === null ? ok(target) : fail(failure);
}

const FROZEN: Readonly<Record<Language, (sheet: string) => string>> = {
  sv: (sheet) => `Rapporten är fryst på bladet ”${sheet}”.\n`, en: (sheet) => `The report is frozen on the sheet "${sheet}".\n`,
};

async function frozen(command: Command, host: XlsxHost, workbook: RawWorkbook, result: FollowUp): Promise<Carried> {
  const plan = planFreeze(workbook, result, { again: command.again, date: today(), note: command.note });
  if (!plan.ok) {
    const { message, rule } = plan.error;
    return failed(rule === 'frozenExists' ? { sv: `${message.sv} Ange i så fall --again.`, en: `${message.en} If so, give --again.` } : message);
  }
  const target = await written(command, host, plan.value, null);
  if (!target.ok) return failed(target.error);
  const sheet = plan.value.sheets[0]?.name ?? '';
  return ok({ told: { data: { schema: 1, sheet }, words: () => FROZEN[command.language](sheet) }, notices: errorsLeft(result), written: target.value, bytes: host.bytes });
}

/** All of it as data is made where it is asked for: of ten thousand areas it takes its time. */
const toldOf = (result: FollowUp, language: Language): Outcome['told'] => ({ get data() { return toJson(result, language); }, words: () => describe(result, language) });

/** What the command does with a workbook that was understood. */
async function carried(command: Command, host: XlsxHost, workbook: RawWorkbook, { result, append, notices }: Understood): Promise<Carried> {
  const { name, language, method } = command;
  if (result.plan === null || result.report === null) {
    const failure = result.problems.find(({ severity }) => severity === 'error')?.message ?? { sv: 'Det finns inget att rapportera.', en: 'There is nothing to report.' };
    const told = name === 'inspect' ? toldOf(result, language) : name === 'check' ? { data: checkJson(result, language), words: () => '' } : null;
    return failed(failure, told);
  }
  switch (name) {
    case 'inspect': return ok({ told: toldOf(result, language) });
    case 'check': return ok({ told: { data: checkJson(result, language), words: () => describeCheck(result, language) } });
    case 'forecast': return ok({ told: { data: forecastCommandJson(result, method, language), words: () => describeForecasts(result, method, language) } });
    case 'export': return exported(command, result.report, errorsLeft(result));
    case 'freeze': return frozen(command, host, workbook, result);
    case 'compare': {
      const compared = compareWithLast(workbook, result);
      return compared.ok ? ok({ told: { data: comparisonJson(compared.value, result), words: () => describeComparison(compared.value, result, language) } })
        : failed(compared.error.message);
    }
    case 'report': {
      const target = await written(command, host, result.plan, append);
      return target.ok ? ok({ told: toldOf(result, language), notices: [...notices, ...errorsLeft(result)], written: target.value, bytes: host.bytes }) : failed(target.error);
    }
  }
}

interface Understood {
  readonly result: FollowUp;
  readonly append: AppendPlan | null;
  readonly notices: readonly Sentence[];
}

function understood(command: Command, workbook: RawWorkbook): Result<Understood, Sentence> {
  const options: FollowUpOptions = {
    today: today(),
    settings: (stored) => ({
      ...stored, reportName: command.sheetName ?? stored.reportName,
      columnChoices: command.columns.reduce(withColumnChoice, stored.columnChoices), rowChoices: command.rows.reduce(withRowChoice, stored.rowChoices),
      grouping: withLowerChoices(command.groups, stored.grouping),
    }),
    thisRun: {
      ...(command.unit ? { unit: command.unit } : {}), ...(command.period ? { period: command.period } : {}),
      ...(command.asked ? { language: command.asked } : {}),
    },
  };
  return command.name === 'report' && command.method !== null ? acceptMethod(workbook, options, { method: command.method, replace: command.replace })
    : ok({ result: followUp(workbook, options), append: null, notices: [] });
}

const countOf = ({ findings, problems }: FollowUp, wanted: 'error' | 'warning'): number =>
  [...findings, ...problems].filter(({ severity }) => severity === wanted).length;

const nothing = { told: null, notices: [], written: null, bytes: null, errors: 0, warnings: 0 } as const;

/** Carries out a command on its file. */
export async function runFile(command: Command): Promise<Outcome> {
  const input = readInput(command.file);
  if (!input.ok) return { ...nothing, status: 'failed', failure: input.error };
  const text = workbookOfText(input.value, basename(command.file));
  const host = new XlsxHost(text ?? input.value);
  const workbook = await host.read();
  if (!workbook.ok) return { ...nothing, status: 'failed', failure: workbook.error.message };
  const unusable = writing.includes(command.name) ? unusableOutput(command, text !== null) : null;
  if (unusable !== null) return { ...nothing, status: 'failed', failure: unusable };
  const found = understood(command, workbook.value);
  if (!found.ok) return { ...nothing, status: 'failed', failure: found.error };
  const { result } = found.value;
  const [errors, warnings] = [countOf(result, 'error'), countOf(result, 'warning')];
  const done = await carried(command, host, workbook.value, found.value);
  if (!done.ok) return { ...nothing, errors, warnings, status: 'failed', failure: done.error.failure, told: done.error.told ?? null };
  const { told, notices = [], written: target = null, bytes = null } = done.value;
  return { status: errorsRemain(result) ? 'errors' : warnings > 0 ? 'warnings' : 'ok', told, notices, failure: null, written: target, bytes, errors, warnings };
}

/** By what came of a file, what the process ends with where its exit status tells it. */
export const exitOf: Readonly<Record<FileStatus, number>> = { ok: 0, warnings: 3, errors: 1, failed: 2 };
