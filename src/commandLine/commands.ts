import { forecastMethods, type ForecastMethod } from '../values/forecast';
import type { Sentence } from '../values/problem';
import { units } from '../values/unit';

/** What the command line can be asked, as data: help, completions and the reading of arguments all come from here. */

export const commandNames = ['inspect', 'report', 'forecast', 'freeze', 'compare', 'check', 'export'] as const;
export type CommandName = (typeof commandNames)[number];

/** Commands that write into a workbook. */
export const writing: readonly CommandName[] = ['report', 'freeze'];

/** The endings of what `export` makes. */
export const exportFormats = ['xlsx', 'docx', 'pdf'] as const;

/** For scripts of shells. */
export const shells = ['bash', 'powershell'] as const;
export type Shell = (typeof shells)[number];

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands after it in the help; '' for a switch. */
  readonly value: Sentence;
  readonly text: Sentence;
  /** Commands that take it; all when left out. */
  readonly commands?: readonly CommandName[];
  /** All values that it takes. */
  readonly values?: readonly string[];
  readonly completes?: 'file' | 'folder';
  /** May be given several times. */
  readonly multiple?: true;
}

const switched: Sentence = { sv: '', en: '' };
const same = (text: string): Sentence => ({ sv: text, en: text });

export const options = {
  output: { type: 'string', short: 'o', value: { sv: 'UT', en: 'OUT' }, commands: ['report', 'freeze', 'export'], completes: 'file', text: { sv: 'filen som skrivs', en: 'the file that is written' } },
  'in-place': { type: 'boolean', value: switched, commands: writing, text: { sv: 'skriv i arbetsboken själv', en: 'write into the workbook itself' } },
  'out-dir': { type: 'string', value: { sv: 'MAPP', en: 'FOLDER' }, commands: ['report', 'freeze', 'export'], completes: 'folder', text: { sv: 'mappen där var fil får sin utfil, med samma namn', en: 'the folder where every file gets its own, of the same name' } },
  format: { type: 'string', value: same(exportFormats.join('|')), commands: ['export'], values: exportFormats, text: { sv: 'filernas slag när --out-dir anges (docx om inget annat sägs)', en: 'the kind of files for --out-dir (docx unless said)' } },
  template: { type: 'string', value: { sv: 'MALL.docx', en: 'TEMPLATE.docx' }, commands: ['export'], completes: 'file', text: { sv: 'er egen Wordmall (docs/template.md)', en: 'your own Word template (docs/template.md)' } },
  method: { type: 'string', value: { sv: 'METOD', en: 'METHOD' }, commands: ['report', 'forecast'], values: forecastMethods, text: { sv: 'prognosmetoden, se nedan; report sparar prognosen i Prognoshistorik', en: 'the forecast method, see below; report keeps the forecast in Prognoshistorik' } },
  replace: { type: 'boolean', value: switched, commands: ['report'], text: { sv: 'ersätt prognoser som perioden redan har', en: 'replace forecasts that the period has already' } },
  'sheet-name': { type: 'string', value: { sv: 'NAMN', en: 'NAME' }, commands: writing, text: { sv: 'namnet på rapportens blad', en: 'the name of the report\'s tab' } },
  again: { type: 'boolean', value: switched, commands: ['freeze'], text: { sv: 'frys perioden en gång till, bredvid den förra kopian', en: 'freeze the period once more, beside the earlier copy' } },
  note: { type: 'string', value: { sv: 'TEXT', en: 'TEXT' }, commands: ['freeze'], text: { sv: 'en anteckning på den frysta kopian', en: 'a note on the frozen copy' } },
  column: { type: 'string', multiple: true, value: { sv: '"[BLAD!]RUBRIK=BETYDELSE"', en: '"[SHEET!]HEAD=MEANING"' }, text: { sv: 'vad en kolumn är, se nedan; sparas när en rapport skrivs', en: 'what a column is, see below; kept when a report is written' } },
  row: { type: 'string', multiple: true, value: { sv: '"[BLAD!][GRUPP/]NAMN=ROLL"', en: '"[SHEET!][GROUP/]NAME=ROLE"' }, text: { sv: 'vad en rad är, se nedan; sparas när en rapport skrivs', en: 'what a row is, see below; kept when a report is written' } },
  group: { type: 'string', multiple: true, value: { sv: '"KOD|NAMN=OMRÅDE"', en: '"CODE|NAME=AREA"' }, text: { sv: 'verksamhetsområdet som en rad i en lista hör till, se nedan; sparas när en rapport skrivs', en: 'the area that a row of a list belongs to, see below; kept when a report is written' } },
  unit: { type: 'string', value: same(units.join('|')), values: units, text: { sv: 'enheten i rapporten', en: 'the report\'s unit' } },
  period: { type: 'string', value: { sv: 'PERIOD', en: 'PERIOD' }, text: { sv: 'perioden: 2018-08, 201808, "aug 2018" eller "T2 2018"', en: 'the period: 2018-08, 201808, "Aug 2018" or "T2 2018"' } },
  lang: { type: 'string', value: same('sv|en'), values: ['sv', 'en'], text: { sv: 'språket', en: 'the language' } },
  json: { type: 'boolean', value: switched, text: { sv: 'ett JSON-objekt i stället för text; för flera filer en rad JSON per fil', en: 'a JSON object instead of text; for several files a line of JSON each' } },
  jsonl: { type: 'string', value: { sv: 'RADER.jsonl', en: 'LINES.jsonl' }, completes: 'file', text: { sv: 'en rad JSON per fil i filen', en: 'a line of JSON a file into this file' } },
  resume: { type: 'boolean', value: switched, text: { sv: 'fortsätt: filer vars rad i --jsonl fortfarande gäller görs inte om', en: 'go on: files whose line in --jsonl still holds are not done again' } },
  jobs: { type: 'string', value: { sv: 'ANTAL', en: 'COUNT' }, text: { sv: 'filer som görs samtidigt (annars en per kärna)', en: 'files that are done at a time (else one a core)' } },
  shard: { type: 'string', value: same('3/12'), text: { sv: 'bara den tredje av tolv delar av filerna', en: 'only the third of twelve parts of the files' } },
  strict: { type: 'boolean', value: switched, text: { sv: 'säg också för en enda fil med slutkoden om det finns varningar', en: 'tell by the exit status of a single file too whether there are warnings' } },
  help: { type: 'boolean', short: 'h', value: switched, text: { sv: 'denna hjälp', en: 'this help' } },
  version: { type: 'boolean', value: switched, text: { sv: 'versionen', en: 'the version' } },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;
const optionNames = Object.keys(options) as readonly OptionName[];

export const optionOf = (name: OptionName): Option => options[name];

/** The options of a command, in the order of the help. */
export const optionsOf = (command: CommandName): readonly OptionName[] =>
  optionNames.filter((name) => optionOf(name).commands?.includes(command) ?? true);

export interface CommandWords {
  /** What it does, in one sentence. */
  readonly text: Sentence;
  /** The arguments after the command's name. */
  readonly usage: Sentence;
  readonly examples: readonly string[];
}

const FILES: Sentence = { sv: 'FIL|MAPP...', en: 'FILE|FOLDER...' };

export const commands: Readonly<Record<CommandName, CommandWords>> = {
  inspect: {
    text: { sv: 'Visar vad som förstods av arbetsboken: blad, belopp per område, det som bör kontrolleras och öppna frågor. Skriver inget.', en: 'Shows what was understood of the workbook: sheets, amounts by area, what to check and open questions. Writes nothing.' },
    usage: FILES, examples: ['inspect bok.xlsx', 'inspect mapp --jsonl rader.jsonl'],
  },
  report: {
    text: { sv: 'Skriver rapporten och inställningarna som blad i arbetsboken, eller i en kopia av den.', en: 'Writes the report and the settings as sheets of the workbook, or of a copy of it.' },
    usage: { sv: `${FILES.sv} (-o UT.xlsx | --in-place | --out-dir MAPP)`, en: `${FILES.en} (-o OUT.xlsx | --in-place | --out-dir FOLDER)` },
    examples: ['report bok.xlsx -o rapport.xlsx', 'report bok.xlsx --in-place --method runRate', 'report mapp/*.xlsx --out-dir ut --jsonl rader.jsonl'],
  },
  forecast: {
    text: { sv: 'Visar varje metods prognos per område, med förklaring och vad som saknas. Skriver inget.', en: 'Shows each method\'s forecast by area, with its explanation and what is missing. Writes nothing.' },
    usage: FILES, examples: ['forecast bok.xlsx', 'forecast bok.xlsx --method median --json'],
  },
  freeze: {
    text: { sv: 'Lägger en fryst kopia av rapporten i arbetsboken: siffror som inte längre ändras.', en: 'Puts a frozen copy of the report into the workbook: figures that change no more.' },
    usage: { sv: `${FILES.sv} (-o UT.xlsx | --in-place | --out-dir MAPP)`, en: `${FILES.en} (-o OUT.xlsx | --in-place | --out-dir FOLDER)` },
    examples: ['freeze bok.xlsx --in-place --note "Till nämnden"'],
  },
  compare: {
    text: { sv: 'Säger vad som har ändrats sedan den senaste frysta kopian. Skriver inget.', en: 'Tells what has changed since the last frozen copy. Writes nothing.' },
    usage: FILES, examples: ['compare bok.xlsx'],
  },
  check: {
    text: { sv: 'Säger vad som inte stämmer, med cell och förslag (docs/checks.md). Skriver inget. Slutkod 1 när fel finns kvar.', en: 'Tells what does not hold, with cell and proposal (docs/checks.md). Writes nothing. Exit status 1 when errors remain.' },
    usage: FILES, examples: ['check bok.xlsx', 'check mapp --jsonl rader.jsonl'],
  },
  export: {
    text: { sv: 'Gör rapporten till en egen fil: arbetsbok, Word eller PDF (PDF kräver LibreOffice).', en: 'Makes the report a file of its own: workbook, Word or PDF (PDF takes LibreOffice).' },
    usage: { sv: `${FILES.sv} (-o UT.xlsx|UT.docx|UT.pdf | --out-dir MAPP)`, en: `${FILES.en} (-o OUT.xlsx|OUT.docx|OUT.pdf | --out-dir FOLDER)` },
    examples: ['export bok.xlsx -o rapport.docx', 'export mapp --out-dir ut --format pdf'],
  },
};

/** Swedish words for the methods, beside their names. */
export const methodWords: Readonly<Record<ForecastMethod, string>> = {
  own: 'egen', median: 'mitten', remainingBudget: 'restbudget', runRate: 'takt', priorYearShare: 'föregående-år', severalYearsShare: 'flera-år',
  priorYearRest: 'föregående-rest', recentLevel: 'nivå', volumePrice: 'volym',
};
