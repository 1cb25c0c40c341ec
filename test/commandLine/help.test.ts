import { execFileSync } from 'node:child_process';
import { commandNames, commands, optionOf, optionsOf } from '../../src/commandLine/commands';
import { completionFor } from '../../src/commandLine/completion';
import { helpOf, usage } from '../../src/commandLine/help';
import { readArguments } from '../../src/commandLine/arguments';
import { forecastMethods } from '../../src/values/forecast';
import { version } from '../../package.json';
import { commandLine } from '../support/cli';

const { run } = commandLine();
const isSeveral = (path: string): boolean => path === 'mapp' || path.includes('*');

describe.each(commandNames)('the help of %s', (name) => {
  it.each(['sv', 'en'] as const)('says in %s what it does, its options and an example', (language) => {
    const help = helpOf(name, language);
    expect(help).toContain(commands[name].text[language]);
    for (const option of optionsOf(name)) expect(help).toContain(`--${option}`);
    for (const example of commands[name].examples) expect(help).toContain(example);
    if (optionsOf(name).includes('method')) for (const method of forecastMethods) expect(help).toContain(method);
    expect(usage(language)).toContain(commands[name].text[language]);
  });

  it('has examples that are read as they are meant', () => {
    for (const example of commands[name].examples) {
      const words = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
      const asked = readArguments(words, isSeveral);
      expect(asked).toMatchObject({ ok: true, value: { kind: example.includes('mapp') ? 'batch' : 'file' } });
    }
  });
});

it('says its version, and the help of one command, without a file', () => {
  expect(run('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' });
  expect(run('report', '--help')).toEqual({ code: 0, out: helpOf('report', 'sv'), error: '' });
  expect(run('help', 'report')).toEqual({ code: 0, out: helpOf('report', 'sv'), error: '' });
  expect(run('help')).toEqual({ code: 0, out: usage('sv'), error: '' });
  expect(run('--help', '--lang', 'en')).toEqual({ code: 0, out: usage('en'), error: '' });
});

it('refuses in the language that is asked for', () => {
  expect(run('inspect', 'a.xlsx', '--unit', 'euro', '--lang', 'en').error).toBe('There is no unit "euro": give kr, tkr or mnkr.\n');
});

describe('completions', () => {
  /** What bash would offer for the last of some words. */
  function offered(...words: string[]): string[] {
    const script = `${completionFor('bash')}\nCOMP_WORDS=(budgetuppfoljning ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _budgetuppfoljning; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter((line) => line !== '');
  }

  (process.platform === 'win32' ? it.skip : it)('give bash commands, options and values', () => {
    expect(offered('re')).toEqual(['report']);
    expect(offered('report', 'bok.xlsx', '--out')).toEqual(['--output', '--out-dir']);
    expect(offered('report', 'bok.xlsx', '--method', 'prior')).toEqual(['priorYearShare', 'priorYearRest']);
    expect(offered('export', 'bok.xlsx', '--format', '')).toEqual(['xlsx', 'docx', 'pdf']);
    expect(offered('completion', '')).toEqual(['bash', 'powershell']);
    expect(offered('inspect', '--temp')).toEqual([]);
  });

  it('name every command and option for PowerShell', () => {
    const script = completionFor('powershell');
    for (const name of commandNames) expect(script).toContain(`'${name}' = @(`);
    for (const option of new Set(commandNames.flatMap(optionsOf))) {
      expect(script).toContain(`'--${option}'`);
      for (const value of optionOf(option).values ?? []) expect(script).toContain(`'${value}'`);
    }
  });
});
