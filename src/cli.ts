import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkJson, describeCheck, errorsRemain } from './commandLine/check';
import { COLUMN_FORM, ROW_FORM, columnChoiceIn, rowChoiceIn } from './commandLine/choices';
import { describe } from './commandLine/describe';
import { exportEndings, exportReport } from './commandLine/export';
import { METHOD_WORDS, acceptMethod, describeForecasts, forecastCommandJson, methodIn } from './commandLine/forecast';
import { compareWithLast, comparisonJson, describeComparison, planFreeze } from './commandLine/freeze';
import { followUp, type FollowUp, type FollowUpOptions } from './followUp';
import { newWorkbook } from './hosts/xlsx/newWorkbook';
import { workbookOfText } from './hosts/xlsx/textFile';
import { XlsxHost } from './hosts/xlsx/xlsxHost';
import { toJson } from './commandLine/json';
import type { ReportModel } from './report/model';
import { standaloneReport } from './report/standalone';
import type { Settings } from './settings/settings';
import { withColumnChoice, withRowChoice, type ColumnChoice, type RowChoice } from './values/readingChoice';
import type { ForecastMethod } from './values/forecast';
import type { Language } from './values/language';
import { parsePeriod } from './values/period';
import { fail, ok, type Result } from './values/result';
import { units, type Unit } from './values/unit';
import type { AppendPlan } from './workbook/host';
import type { RawWorkbook } from './workbook/rawSheet';
import type { WorkbookPlan } from './workbook/sheetPlan';

const USAGE: Record<Language, string> = { sv: `Användning:
  budgetuppfoljning inspect FIL [--json] [--unit kr|tkr|mnkr] [--period ÅÅÅÅ-MM] [--lang sv|en]
  budgetuppfoljning report FIL (-o UT.xlsx | --in-place) [--sheet-name NAMN] [--method METOD [--replace]] [samma val]
  budgetuppfoljning forecast FIL [--method METOD] [--json] [samma val]
  budgetuppfoljning freeze FIL (-o UT.xlsx | --in-place) [--again] [--note TEXT] [samma val]
  budgetuppfoljning compare FIL [--json] [samma val]
  budgetuppfoljning check FIL [--json] [samma val]   (slutkod 1 när fel finns kvar)
  budgetuppfoljning export FIL -o UT.xlsx|UT.docx|UT.pdf [--template MALL.docx] [samma val]

  --column "${COLUMN_FORM}"
  --row "${ROW_FORM}"
    säger vad en kolumn eller rad är; får upprepas, och sparas i inställningarna när en rapport skrivs`,
en: `Usage:
  budgetuppfoljning inspect FILE [--json] [--unit kr|tkr|mnkr] [--period YYYY-MM] [--lang sv|en]
  budgetuppfoljning report FILE (-o OUT.xlsx | --in-place) [--sheet-name NAME] [--method METHOD [--replace]] [the same options]
  budgetuppfoljning forecast FILE [--method METHOD] [--json] [the same options]
  budgetuppfoljning freeze FILE (-o OUT.xlsx | --in-place) [--again] [--note TEXT] [the same options]
  budgetuppfoljning compare FILE [--json] [the same options]
  budgetuppfoljning check FILE [--json] [the same options]   (exit status 1 when errors remain)
  budgetuppfoljning export FILE -o OUT.xlsx|OUT.docx|OUT.pdf [--template TEMPLATE.docx] [the same options]

  --column "${COLUMN_FORM}"
  --row "${ROW_FORM}"
    say what a column or a row is; may be repeated, and is kept in the settings when a report is written` };

const NAMES = ['inspect', 'report', 'forecast', 'freeze', 'compare', 'check', 'export'] as const;
type Name = (typeof NAMES)[number];
/** Commands that write a workbook. */
const WRITING: readonly Name[] = ['report', 'freeze'];

interface Command {
  readonly name: Name;
  readonly file: string;
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly json: boolean;
  /** Of what is said here; the report has the workbook's own language unless one was asked for. */
  readonly language: Language;
  readonly asked: Language | null;
  readonly unit: Unit | null;
  readonly period: Settings['period'];
  /** What columns and rows are. */
  readonly columns: readonly ColumnChoice[];
  readonly rows: readonly RowChoice[];
  /** For the report's tab, where the workbook has a sheet of the usual name. */
  readonly sheetName: string | null;
  /** Freeze a period that is frozen already, beside the earlier copy. */
  readonly again: boolean;
  /** For the frozen copy. */
  readonly note: string;
  /** The forecast method that is shown or accepted. */
  readonly method: ForecastMethod | null;
  /** Accept a period that has forecasts already: the earlier ones are marked as replaced. */
  readonly replace: boolean;
  /** The kommun's own Word document, for export. */
  readonly template: string | null;
}

const OPTIONS = {
  column: { type: 'string', multiple: true }, row: { type: 'string', multiple: true },
  json: { type: 'boolean' }, unit: { type: 'string' }, period: { type: 'string' }, lang: { type: 'string' },
  output: { type: 'string', short: 'o' }, 'in-place': { type: 'boolean' }, 'sheet-name': { type: 'string' },
  again: { type: 'boolean' }, note: { type: 'string' }, template: { type: 'string' },
  method: { type: 'string' }, replace: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const;

/** The arguments as a command, or the language in which the usage is asked for; an error is a sentence. */
function readArguments(argv: readonly string[]): Result<Command | Language, string> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const argument = /'([^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return fail(argument === undefined ? 'Argumenten går inte att läsa: se --help.' : `Argumentet ${argument} är okänt eller saknar värde: se --help.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return ok(values.lang === 'en' ? 'en' : 'sv');
  const [word, file, ...rest] = positionals;
  const name = NAMES.find((one) => one === word);
  if (name === undefined) return fail(`${word === undefined ? 'Kommando saknas' : `Okänt kommando "${word}"`}: ange ${NAMES.join(', ')}.`);
  if (file === undefined) return fail('Ange en arbetsbok (.xlsx eller .xlsm).');
  if (rest.length > 0) return fail(`Ange en fil i taget: "${rest[0]}" är en för mycket.`);
  const unit = units.find((one) => one === values.unit) ?? null;
  if (values.unit !== undefined && unit === null) return fail(`Enheten "${values.unit}" finns inte: ange kr, tkr eller mnkr.`);
  const period = values.period === undefined ? null : parsePeriod(values.period);
  if (values.period !== undefined && period === null) return fail(`Perioden "${values.period}" går inte att läsa: ange år och månad, till exempel 2017-08.`);
  if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en') return fail(`Språket "${values.lang}" finns inte: ange sv eller en.`);
  const output = values.output ?? null;
  const inPlace = values['in-place'] ?? false;
  const writes = WRITING.includes(name);
  if (writes && (output === null) === !inPlace) return fail('Ange antingen -o UT.xlsx eller --in-place.');
  if (name === 'export') {
    if (output === null || inPlace) return fail('Ange -o UT.docx.');
    if (!exportEndings.includes(extname(output).toLowerCase())) return fail(`Utfilen ska sluta på ${exportEndings.join(', ')}.`);
  } else if (values.template !== undefined) return fail('--template hör till export.');
  if (!writes && name !== 'export' && (output !== null || inPlace)) return fail(`${name} skriver ingen fil: -o och --in-place hör till ${WRITING.join(' och ')}.`);
  const method = values.method === undefined ? null : methodIn(values.method);
  if (values.method !== undefined && method === null) return fail(`Metoden "${values.method}" finns inte: ange ${METHOD_WORDS}.`);
  if (method !== null && name !== 'report' && name !== 'forecast') return fail('--method hör till report och forecast.');
  if (values.replace && (name !== 'report' || method === null)) return fail('--replace hör till report med --method.');
  const columns = (values.column ?? []).map(columnChoiceIn);
  const rows = (values.row ?? []).map(rowChoiceIn);
  for (const said of [...columns, ...rows]) if (!said.ok) return said;
  return ok({
    columns: columns.flatMap((said) => (said.ok ? [said.value] : [])), rows: rows.flatMap((said) => (said.ok ? [said.value] : [])),
    name, file, method, replace: values.replace ?? false, output, inPlace, json: values.json ?? false, language: values.lang ?? 'sv', asked: values.lang ?? null, unit, period, sheetName: values['sheet-name'] ?? null,
    again: values.again ?? false, note: values.note ?? '', template: values.template ?? null,
  });
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'okänt fel');

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'finns inte', EISDIR: 'är en mapp', EACCES: 'får inte läsas', EPERM: 'får inte läsas', ERR_FS_FILE_TOO_LARGE: 'är för stor',
};

function readInput(file: string): Result<Uint8Array, string> {
  try {
    return ok(new Uint8Array(readFileSync(file)));
  } catch (error) {
    return fail(`Filen "${file}" ${FILE_ERRORS[codeOf(error)] ?? `kunde inte läsas (${codeOf(error)})`}.`);
  }
}

const sameFile = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return resolve(a) === resolve(b);
  }
};

/** Where a report may be written: never over the input by -o, and never as another kind of file. A text file gets a workbook. */
function checkOutput(command: Command, isText: boolean): string | null {
  const { output, file } = command;
  if (isText && (output === null || extname(output).toLowerCase() !== '.xlsx')) return `"${basename(file)}" är en textfil: rapporten blir en ny arbetsbok, så ange -o UT.xlsx.`;
  if (output === null) return null;
  if (sameFile(file, output)) return `"${output}" är arbetsboken själv: ange ett annat namn, eller --in-place för att skriva i den.`;
  if (!isText && extname(output).toLowerCase() !== extname(file).toLowerCase()) return `Utfilen ska ha samma ändelse som arbetsboken (${extname(file)}).`;
  return null;
}

/** Written beside its target and then renamed: the target is the old file or the new one, whole. */
function writeOutput(target: string, bytes: Uint8Array): string | null {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = modeOf(target);
    writeFileSync(temporary, bytes, mode === null ? {} : { mode });
    // A link keeps pointing at the file that it pointed at.
    renameSync(temporary, existsSync(target) ? realpathSync(target) : target);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return `"${target}" kunde inte skrivas (${codeOf(error)}). Stäng filen om den är öppen i Excel, och kontrollera att mappen finns och får skrivas i.`;
  }
}

const modeOf = (file: string): number | null => {
  try {
    return statSync(file).mode;
  } catch {
    return null;
  }
};

/** yyyy-mm-dd where the command is run. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const print = (command: Command, result: FollowUp): void => {
  process.stdout.write(command.json ? `${JSON.stringify(toJson(result, command.language), null, 1)}\n` : describe(result, command.language));
};

/** Carries out a command; the answer is null, the sentence of what went wrong, or that `check` found errors. */
async function run(command: Command): Promise<string | null | typeof ERRORS_REMAIN> {
  const { language } = command;
  const input = readInput(command.file);
  if (!input.ok) return input.error;
  const text = workbookOfText(input.value, basename(command.file));
  const unusable = WRITING.includes(command.name) ? checkOutput(command, text !== null) : null;
  if (unusable !== null) return unusable;
  const host = new XlsxHost(text ?? input.value);
  const workbook = await host.read();
  if (!workbook.ok) return workbook.error.message[language];
  const options: FollowUpOptions = {
    today: today(),
    settings: (stored) => ({
      ...stored, reportName: command.sheetName ?? stored.reportName,
      columnChoices: command.columns.reduce(withColumnChoice, stored.columnChoices), rowChoices: command.rows.reduce(withRowChoice, stored.rowChoices),
    }),
    thisRun: {
      ...(command.unit ? { unit: command.unit } : {}), ...(command.period ? { period: command.period } : {}),
      ...(command.asked ? { language: command.asked } : {}),
    },
  };
  const accepted = command.name === 'report' && command.method !== null
    ? acceptMethod(workbook.value, options, { method: command.method, replace: command.replace }) : ok({ result: followUp(workbook.value, options), append: null, notices: [] });
  if (!accepted.ok) return accepted.error[language];
  const { result, append, notices } = accepted.value;
  if (result.plan === null) {
    if (command.name === 'inspect') print(command, result);
    if (command.name === 'check' && command.json) say(command, checkJson(result, language), '');
    return result.problems.find(({ severity }) => severity === 'error')?.message[language] ?? 'Det finns inget att rapportera.';
  }
  if (command.name === 'export' && result.report) return exportTo(command, result.report);
  if (command.name === 'compare') return compare(command, workbook.value, result);
  if (command.name === 'freeze') {
    const plan = planFreeze(workbook.value, result, { again: command.again, date: today(), note: command.note });
    if (!plan.ok) return plan.error.message[language] + (plan.error.rule === 'frozenExists' ? AGAIN[language] : '');
    return (await write(command, host, plan.value)) ?? say(command, { schema: 1, sheet: plan.value.sheets[0]?.name }, FROZEN[language](plan.value.sheets[0]?.name ?? ''));
  }
  if (command.name === 'check') {
    say(command, checkJson(result, language), describeCheck(result, language));
    return errorsRemain(result) ? ERRORS_REMAIN : null;
  }
  if (command.name === 'forecast') {
    return say(command, forecastCommandJson(result, command.method, language), describeForecasts(result, command.method, language));
  }
  const failure = command.name === 'report' ? await write(command, host, result.plan, append) : null;
  if (failure !== null) return failure;
  for (const notice of notices) process.stderr.write(`${notice[language]}\n`);
  print(command, result);
  return null;
}

const ERRORS_REMAIN = { exitStatus: 1 } as const;

const AGAIN: Record<Language, string> = { sv: ' Ange i så fall --again.', en: ' If so, give --again.' };
const FROZEN: Record<Language, (sheet: string) => string> = {
  sv: (sheet) => `Rapporten är fryst på fliken ”${sheet}”.\n`, en: (sheet) => `The report is frozen on the sheet "${sheet}".\n`,
};

/** Says what was done, in words or as JSON. */
function say({ json }: Command, data: object, words: string): null {
  process.stdout.write(json ? `${JSON.stringify(data, null, 1)}\n` : words);
  return null;
}

function compare(command: Command, workbook: RawWorkbook, result: FollowUp): string | null {
  const compared = compareWithLast(workbook, result);
  if (!compared.ok) return compared.error.message[command.language];
  return say(command, comparisonJson(compared.value, result), describeComparison(compared.value, result, command.language));
}

/** The report alone, with values; drafts of comments are left out, as in Word. */
function workbookOf(report: ReportModel): Uint8Array {
  const { plan, properties } = standaloneReport(report, { includeDrafts: false });
  return newWorkbook([plan], properties);
}

/** The report as a file of its own; what the template did not get is said beside. */
async function exportTo({ language, file, output, template, json }: Command, report: ReportModel): Promise<string | null> {
  if (output === null) return null;
  if ([file, template].some((read) => read !== null && sameFile(read, output))) return `"${output}" är filen som läses: ange ett annat namn.`;
  const own = template === null ? ok(null) : readInput(template);
  if (!own.ok) return own.error;
  const made = await exportReport(extname(output).toLowerCase(), { report, workbook: () => workbookOf(report), template: own.value });
  if (!made.ok) return made.error[language];
  const failure = writeOutput(output, made.value.bytes);
  if (failure !== null) return failure;
  for (const warning of made.value.warnings) process.stderr.write(`${warning[language]}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ schema: 1, file: output, warnings: made.value.warnings.map((warning) => warning[language]) }, null, 1)}\n`);
  return null;
}

/** Writes the plan's sheets and the file; a difference in what is read back leaves the file unwritten. */
async function write(command: Command, host: XlsxHost, plan: WorkbookPlan, append: AppendPlan | null = null): Promise<string | null> {
  const written = await host.write(plan);
  if (!written.ok) return written.error.message[command.language];
  const difference = written.value.differences[0];
  if (difference) return `Rapporten lästes tillbaka med ett annat värde i ${difference.cell.sheet}, rad ${difference.cell.row + 1}: inget är skrivet.`;
  const appended = append === null ? null : await host.append(append);
  if (appended && !appended.ok) return appended.error.message[command.language];
  return writeOutput(command.output ?? command.file, host.bytes);
}

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (!command.ok) {
    process.stderr.write(`${command.error}\n`);
    return 2;
  }
  if (typeof command.value === 'string') {
    process.stdout.write(`${USAGE[command.value]}\n`);
    return 0;
  }
  const failure = await run(command.value);
  if (failure === null) return 0;
  if (typeof failure === 'object') return failure.exitStatus;
  process.stderr.write(`${failure}\n`);
  return 2;
}

// A reader that closes the pipe early (head) is no fault.
process.stdout.on('error', () => process.exit(0));
main().then((code) => {
  process.exitCode = code;
}, (error: unknown) => {
  process.stderr.write(`Ett oväntat fel uppstod: ${error instanceof Error ? error.message : String(error)}. Arbetsboken är orörd.\n`);
  process.exitCode = 2;
});
