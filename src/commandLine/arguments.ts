import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../settings/settings';
import type { ForecastMethod } from '../values/forecast';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import type { GroupChoice } from '../values/grouping';
import { parsePeriod } from '../values/period';
import type { ColumnChoice, RowChoice } from '../values/readingChoice';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import { units, type Unit } from '../values/unit';
import { columnChoiceIn, groupChoiceIn, rowChoiceIn } from './choices';
import { commandNames, exportFormats, optionOf, options, shells, writing, type CommandName, type OptionName, type Shell } from './commands';
import { METHOD_WORDS, methodIn } from './forecast';

/** A command on one workbook. Plain data: it crosses to a worker. */
export interface Command {
  readonly name: CommandName;
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
  /** Which verksamhetsområde rows of a list belong to. */
  readonly groups: readonly GroupChoice[];
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
  /** The exit status tells of warnings. */
  readonly strict: boolean;
}

/** Some of the files: the `part`th of `parts`, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** The same command on several workbooks. */
export interface BatchCommand {
  /** What is done with each; `file` and `output` are set file by file. */
  readonly each: Command;
  /** Files and folders as given. */
  readonly inputs: readonly string[];
  readonly outDir: string | null;
  readonly format: (typeof exportFormats)[number];
  /** Where the lines of JSON go; null for none. */
  readonly lines: string | null;
  readonly resume: boolean;
  /** Null: one a core. */
  readonly jobs: number | null;
  readonly shard: Shard | null;
}

export type Asked =
  | { readonly kind: 'help'; readonly command: CommandName | null; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'file'; readonly command: Command }
  | { readonly kind: 'batch'; readonly batch: BatchCommand };

/** What is wrong with the arguments, in the language that they ask for. */
export interface Refusal {
  readonly message: Sentence;
  readonly language: Language;
}

type Values = Partial<Record<OptionName, string | boolean | string[]>>;

const text = (values: Values, name: OptionName): string | null => (typeof values[name] === 'string' ? values[name] : null);

/** All that was given of an option that may be given several times. */
const texts = (values: Values, name: OptionName): readonly string[] => (Array.isArray(values[name]) ? values[name] : []);

const say = (sv: string, en: string): Sentence => ({ sv, en });

const parserOptions = Object.fromEntries(Object.entries(options).map(([name, option]) =>
  [name, { type: option.type, ...'short' in option ? { short: option.short } : {}, ...'multiple' in option ? { multiple: option.multiple } : {} }]));

function parsed(argv: readonly string[]): Result<{ values: Values; words: readonly string[] }, Sentence> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: parserOptions, allowPositionals: true, strict: true });
    return ok({ values: values, words: positionals });
  } catch (error) {
    const argument = /'([^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return fail(argument === undefined ? say('Argumenten går inte att läsa: se --help.', 'The arguments can\'t be read: see --help.')
      : say(`Argumentet ${argument} är okänt eller saknar värde: se --help.`, `The argument ${argument} is unknown or lacks a value: see --help.`));
  }
}

const replaceAlone = say('--replace hör till report med --method.', '--replace belongs to report with --method.');

/** An option that the command does not take. */
function misplaced(values: Values, name: CommandName): Sentence | null {
  const option = (Object.keys(values) as OptionName[]).find((each) => !(optionOf(each).commands?.includes(name) ?? true));
  if (option === undefined) return null;
  const owners = optionOf(option).commands ?? [];
  const [sv, en] = [enumerated(owners, 'sv'), enumerated(owners, 'en')];
  if (option === 'replace') return replaceAlone;
  if (['output', 'in-place', 'out-dir'].includes(option)) {
    return say(`${name} skriver ingen fil: --${option} hör till ${sv}.`, `${name} writes no file: --${option} belongs to ${en}.`);
  }
  return say(`--${option} hör till ${sv}.`, `--${option} belongs to ${en}.`);
}

/** Where the file or the files are to be written, as the command wants it. */
function wrongPlace(values: Values, name: CommandName, isBatch: boolean): Sentence | null {
  const places = (['output', 'in-place', 'out-dir'] as const).filter((place) => values[place] !== undefined).length;
  if (isBatch && text(values, 'output') !== null) {
    return say('-o är en enda fils namn: ange --out-dir MAPP för flera filer.', '-o names one file: give --out-dir FOLDER for several.');
  }
  if (writing.includes(name) && places !== 1) return say('Ange antingen -o UT.xlsx, --out-dir MAPP eller --in-place.', 'Give one of -o OUT.xlsx, --out-dir FOLDER and --in-place.');
  if (name !== 'export') return null;
  if (places !== 1) return say('Ange -o UT.docx eller --out-dir MAPP.', 'Give -o OUT.docx or --out-dir FOLDER.');
  const output = text(values, 'output');
  const endings = exportFormats.map((format) => `.${format}`);
  return output === null || endings.includes(extname(output).toLowerCase()) ? null
    : say('Utfilen ska sluta på .docx, .xlsx, .pdf.', 'The file\'s name has to end in .docx, .xlsx, .pdf.');
}

function shardIn(typed: string): Shard | null {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(typed);
  const [part, parts] = [Number(found?.[1]), Number(found?.[2])];
  return found && part >= 1 && part <= parts ? { part, parts } : null;
}

/** A value that an option does not take. */
function wrongValue(values: Values): Sentence | null {
  for (const name of ['unit', 'lang', 'format'] as const) {
    const value = text(values, name);
    const known = optionOf(name).values ?? [];
    if (value === null || known.includes(value)) continue;
    if (name === 'unit') return say(`Enheten "${value}" finns inte: ange kr, tkr eller mnkr.`, `There is no unit "${value}": give kr, tkr or mnkr.`);
    if (name === 'lang') return say(`Språket "${value}" finns inte: ange sv eller en.`, `There is no language "${value}": give sv or en.`);
    return say(`Formatet "${value}" finns inte: ange ${known.join(', ')}.`, `There is no format "${value}": give ${known.join(', ')}.`);
  }
  const [period, method, shard, jobs] = (['period', 'method', 'shard', 'jobs'] as const).map((name) => text(values, name));
  if (period != null && parsePeriod(period) === null) {
    return say(`Perioden "${period}" går inte att läsa: ange år och månad, till exempel 2017-08.`, `The period "${period}" can't be read: give year and month, such as 2017-08.`);
  }
  if (method != null && methodIn(method) === null) return say(`Metoden "${method}" finns inte: ange ${METHOD_WORDS}.`, `There is no method "${method}": give ${METHOD_WORDS}.`);
  if (shard != null && shardIn(shard) === null) return say(`Delen "${shard}" går inte att läsa: ange till exempel 3/12.`, `The part "${shard}" can't be read: give 3/12, say.`);
  if (jobs != null && !/^[1-9]\d{0,2}$/.test(jobs)) return say(`Antalet "${jobs}" går inte att läsa: ange ett heltal från 1.`, `The count "${jobs}" can't be read: give a whole number from 1.`);
  return null;
}

/** Options that say that a command is for several files. */
const ofBatches: readonly OptionName[] = ['out-dir', 'jsonl', 'resume', 'jobs', 'shard', 'format'];

/** Whether paths are several files: many of them, a folder, or a pattern that no shell has replaced. */
export type IsSeveral = (path: string) => boolean;

function commandIn(values: Values, name: CommandName, files: readonly string[], isSeveral: IsSeveral): Result<Asked, Sentence> {
  const isBatch = files.length > 1 || files.some(isSeveral) || ofBatches.some((option) => values[option] !== undefined);
  const wrong = misplaced(values, name) ?? wrongValue(values) ?? wrongPlace(values, name, isBatch);
  if (wrong !== null) return fail(wrong);
  const [typedPeriod, typedMethod, lines] = (['period', 'method', 'jsonl'] as const).map((option) => text(values, option));
  const method = typedMethod == null ? null : methodIn(typedMethod);
  if (values.replace === true && method === null) return fail(replaceAlone);
  if (values.resume === true && lines == null) return fail(say('--resume behöver --jsonl RADER.jsonl: där står vad som är gjort.', '--resume needs --jsonl LINES.jsonl: it says what is done.'));
  const columns = texts(values, 'column').map(columnChoiceIn);
  const rows = texts(values, 'row').map(rowChoiceIn);
  const groups = texts(values, 'group').map(groupChoiceIn);
  for (const said of [...columns, ...rows, ...groups]) if (!said.ok) return fail(said.error);
  const asked = text(values, 'lang') as Language | null;
  const command: Command = {
    name, file: files[0] ?? '', output: text(values, 'output'), inPlace: values['in-place'] === true, json: values.json === true,
    language: asked ?? 'sv', asked, unit: units.find((unit) => unit === values.unit) ?? null,
    period: typedPeriod == null ? null : parsePeriod(typedPeriod), sheetName: text(values, 'sheet-name'), again: values.again === true, note: text(values, 'note') ?? '',
    columns: columns.flatMap((said) => (said.ok ? [said.value] : [])), rows: rows.flatMap((said) => (said.ok ? [said.value] : [])),
    groups: groups.flatMap((said) => (said.ok ? [said.value] : [])),
    method, replace: values.replace === true, template: text(values, 'template'), strict: values.strict === true,
  };
  if (!isBatch) return ok({ kind: 'file', command });
  const [jobs, shard] = [text(values, 'jobs'), text(values, 'shard')];
  return ok({
    kind: 'batch',
    batch: {
      each: command, inputs: files, outDir: text(values, 'out-dir'), format: exportFormats.find((format) => format === values.format) ?? 'docx',
      lines: lines ?? null, resume: values.resume === true, jobs: jobs === null ? null : Number(jobs), shard: shard === null ? null : shardIn(shard),
    },
  });
}

/** The arguments as what is asked for; an error is a sentence. */
export function readArguments(argv: readonly string[], isSeveral: IsSeveral): Result<Asked, Refusal> {
  const language: Language = argv.some((word, at) => word === '--lang=en' || (word === '--lang' && argv[at + 1] === 'en')) ? 'en' : 'sv';
  const refuse = (message: Sentence) => fail({ message, language });
  const found = parsed(argv);
  if (!found.ok) return refuse(found.error);
  const { values, words: [first, ...files] } = found.value;
  const name = commandNames.find((one) => one === first);
  if (values.help === true) return ok({ kind: 'help', command: name ?? null, language });
  if (first === 'help') return ok({ kind: 'help', command: commandNames.find((one) => one === files[0]) ?? null, language });
  if (values.version === true) return ok({ kind: 'version' });
  if (first === 'completion') {
    const shell = shells.find((one) => one === files[0]);
    return shell ? ok({ kind: 'completion', shell }) : refuse(say(`Ange skal: ${shells.join(' eller ')}.`, `Give the shell: ${shells.join(' or ')}.`));
  }
  if (name === undefined) {
    const known = commandNames.join(', ');
    return refuse(first === undefined ? say(`Kommando saknas: ange ${known}. --help förklarar dem.`, `There is no command: give ${known}. --help explains them.`)
      : say(`Okänt kommando "${first}": ange ${known}. --help förklarar dem.`, `Unknown command "${first}": give ${known}. --help explains them.`));
  }
  if (files.length === 0) return refuse(say('Ange en arbetsbok (.xlsx eller .xlsm).', 'Give a workbook (.xlsx or .xlsm).'));
  const command = commandIn(values, name, files, isSeveral);
  return command.ok ? command : refuse(command.error);
}
