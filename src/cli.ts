import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describe } from './commandLine/describe';
import { followUp, type FollowUp } from './followUp';
import { XlsxHost } from './hosts/xlsx/xlsxHost';
import { toJson } from './commandLine/json';
import type { Settings } from './settings/settings';
import type { Language } from './values/language';
import { parsePeriod } from './values/period';
import { fail, ok, type Result } from './values/result';
import { units, type Unit } from './values/unit';

const USAGE: Record<Language, string> = { sv: `Användning:
  budgetuppfoljning inspect FIL [--json] [--unit kr|tkr|mnkr] [--period ÅÅÅÅ-MM] [--lang sv|en]
  budgetuppfoljning report FIL (-o UT.xlsx | --in-place) [--sheet-name NAMN] [samma val]`,
en: `Usage:
  budgetuppfoljning inspect FILE [--json] [--unit kr|tkr|mnkr] [--period YYYY-MM] [--lang sv|en]
  budgetuppfoljning report FILE (-o OUT.xlsx | --in-place) [--sheet-name NAME] [the same options]` };

interface Command {
  readonly name: 'inspect' | 'report';
  readonly file: string;
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly json: boolean;
  /** Of what is said here; the report has the workbook's own language unless one was asked for. */
  readonly language: Language;
  readonly asked: Language | null;
  readonly unit: Unit | null;
  readonly period: Settings['period'];
  /** For the report's tab, where the workbook has a sheet of the usual name. */
  readonly sheetName: string | null;
}

const OPTIONS = {
  json: { type: 'boolean' }, unit: { type: 'string' }, period: { type: 'string' }, lang: { type: 'string' },
  output: { type: 'string', short: 'o' }, 'in-place': { type: 'boolean' }, 'sheet-name': { type: 'string' }, help: { type: 'boolean', short: 'h' },
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
  const [name, file, ...rest] = positionals;
  if (name !== 'inspect' && name !== 'report') return fail(name === undefined ? 'Ange inspect eller report.' : `Okänt kommando "${name}": ange inspect eller report.`);
  if (file === undefined) return fail('Ange en arbetsbok (.xlsx eller .xlsm).');
  if (rest.length > 0) return fail(`Ange en fil i taget: "${rest[0]}" är en för mycket.`);
  const unit = units.find((one) => one === values.unit) ?? null;
  if (values.unit !== undefined && unit === null) return fail(`Enheten "${values.unit}" finns inte: ange kr, tkr eller mnkr.`);
  const period = values.period === undefined ? null : parsePeriod(values.period);
  if (values.period !== undefined && period === null) return fail(`Perioden "${values.period}" går inte att läsa: ange år och månad, till exempel 2017-08.`);
  if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en') return fail(`Språket "${values.lang}" finns inte: ange sv eller en.`);
  const output = values.output ?? null;
  const inPlace = values['in-place'] ?? false;
  if (name === 'report' && (output === null) === !inPlace) return fail('Ange antingen -o UT.xlsx eller --in-place.');
  if (name === 'inspect' && (output !== null || inPlace)) return fail('inspect skriver ingen fil: -o och --in-place hör till report.');
  return ok({ name, file, output, inPlace, json: values.json ?? false, language: values.lang ?? 'sv', asked: values.lang ?? null, unit, period, sheetName: values['sheet-name'] ?? null });
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

/** Where a report may be written: never over the input by -o, and never as another kind of file. */
function checkOutput(command: Command): string | null {
  const { output, file } = command;
  if (output === null) return null;
  if (sameFile(file, output)) return `"${output}" är arbetsboken själv: ange ett annat namn, eller --in-place för att skriva i den.`;
  if (extname(output).toLowerCase() !== extname(file).toLowerCase()) return `Utfilen ska ha samma ändelse som arbetsboken (${extname(file)}).`;
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

/** Carries out a command; the answer is null, or the sentence of what went wrong. */
async function run(command: Command): Promise<string | null> {
  const { language } = command;
  const unusable = command.name === 'report' ? checkOutput(command) : null;
  if (unusable !== null) return unusable;
  const input = readInput(command.file);
  if (!input.ok) return input.error;
  const host = new XlsxHost(input.value);
  const workbook = await host.read();
  if (!workbook.ok) return workbook.error.message[language];
  const result = followUp(workbook.value, {
    today: today(),
    settings: (stored) => ({ ...stored, reportName: command.sheetName ?? stored.reportName }),
    thisRun: {
      ...(command.unit ? { unit: command.unit } : {}), ...(command.period ? { period: command.period } : {}),
      ...(command.asked ? { language: command.asked } : {}),
    },
  });
  if (result.plan === null) {
    if (command.name === 'inspect') print(command, result);
    return result.problems.find(({ severity }) => severity === 'error')?.message[language] ?? 'Det finns inget att rapportera.';
  }
  if (command.name === 'report') {
    const written = await host.write(result.plan);
    if (!written.ok) return written.error.message[language];
    const difference = written.value.differences[0];
    if (difference) return `Rapporten lästes tillbaka med ett annat värde i ${difference.cell.sheet}, rad ${difference.cell.row + 1}: inget är skrivet.`;
    const failure = writeOutput(command.output ?? command.file, host.bytes);
    if (failure !== null) return failure;
  }
  print(command, result);
  return null;
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
