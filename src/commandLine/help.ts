import { methodNames } from '../report/forecastWords';
import { forecastMethods } from '../values/forecast';
import type { Language } from '../values/language';
import { COLUMN_FORM, GROUP_FORM, ROW_FORM } from './choices';
import { commandNames, commands, methodWords, optionOf, optionsOf, shells, type CommandName, type OptionName } from './commands';

/** What `--help` prints: of all commands, or of one with its options, methods and examples. */

export const PROGRAM = 'budgetuppfoljning';

const column = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const ends: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  sv: [
    ['0', 'allt gick bra; för flera filer: inga varningar'], ['1', 'fel finns kvar i en arbetsbok (check, flera filer eller --strict)'],
    ['2', 'ett kommando eller en fil kunde inte utföras'], ['3', 'varningar, men inga fel (flera filer eller --strict)'],
  ],
  en: [
    ['0', 'all is well; for several files: no warnings'], ['1', 'errors remain in a workbook (check, several files or --strict)'],
    ['2', 'a command or a file could not be carried out'], ['3', 'warnings, but no errors (several files or --strict)'],
  ],
};

const optionLine = (name: OptionName, language: Language): readonly [string, string] => {
  const { short, value, text } = optionOf(name);
  return [`${short === undefined ? '    ' : `-${short}, `}--${name}${value[language] === '' ? '' : ` ${value[language]}`}`, text[language]];
};

/** All commands, each with what it does. */
export function usage(language: Language): string {
  const sv = language === 'sv';
  return [
    sv ? 'Budgetuppföljning på kommandoraden. Inget lämnar datorn.' : 'Budget follow-up on the command line. Nothing leaves the computer.', '',
    sv ? 'Användning:' : 'Usage:', `  ${PROGRAM} ${sv ? 'KOMMANDO FIL|MAPP... [val]' : 'COMMAND FILE|FOLDER... [options]'}`, '',
    sv ? 'Kommandon:' : 'Commands:', ...column([
      ...commandNames.map((name) => [name, commands[name].text[language]] as const),
      ['completion', `${sv ? 'Skriver ut komplettering för' : 'Prints completions for'} ${shells.join(', ')}.`],
    ]), '',
    sv ? `${PROGRAM} KOMMANDO --help förklarar ett kommando med dess val. --version säger versionen.` : `${PROGRAM} COMMAND --help explains a command and its options. --version says the version.`,
    '', sv ? 'Flera filer:' : 'Several files:',
    `  ${sv ? 'Ange flera filer eller en mapp. En rad skrivs per fil, en fil som inte går att läsa hindrar inte de andra, och alla kärnor arbetar.' : 'Give several files or a folder. A line is written a file, one that can\'t be read does not stop the others, and all cores work.'}`,
    '', sv ? 'Slutkoder:' : 'Exit status:', ...column(ends[language]), '',
  ].join('\n');
}

/** One command with everything that it takes. */
export function helpOf(command: CommandName, language: Language): string {
  const sv = language === 'sv';
  const { text, usage: form, examples } = commands[command];
  const takesMethod = optionsOf(command).includes('method');
  return [
    text[language], '',
    sv ? 'Användning:' : 'Usage:', `  ${PROGRAM} ${command} ${form[language]} [${sv ? 'val' : 'options'}]`, '',
    sv ? 'Val:' : 'Options:', ...column(optionsOf(command).map((name) => optionLine(name, language))), '',
    ...takesMethod ? [
      sv ? 'Metoder:' : 'Methods:',
      ...column(forecastMethods.map((method) => [`${method}${sv ? `, ${methodWords[method]}` : ''}`, methodNames[language][method]] as const)), '',
    ] : [],
    sv ? 'Kolumner och rader:' : 'Columns and rows:', `  --column "${COLUMN_FORM}"`, `  --row "${ROW_FORM}"`, `  --group "${GROUP_FORM}"`, '',
    sv ? 'Exempel:' : 'Examples:', ...examples.map((example) => `  ${PROGRAM} ${example}`), '',
    sv ? 'Slutkoder:' : 'Exit status:', ...column(ends[language]), '',
  ].join('\n');
}
