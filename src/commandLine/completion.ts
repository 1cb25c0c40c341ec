import { commandNames, optionOf, optionsOf, shells, type OptionName, type Shell } from './commands';
import { PROGRAM } from './help';

/** Scripts that let a shell complete commands, options and their values; made from the same data as the help. */

const valuesOf = (name: OptionName): string => (optionOf(name).values ?? []).join(' ');

/** Options of all commands, each once. */
const allOptions = [...new Set(commandNames.flatMap(optionsOf))];

const namesOf = (names: readonly OptionName[]): string =>
  names.flatMap((name) => [`--${name}`, ...optionOf(name).short === undefined ? [] : [`-${optionOf(name).short ?? ''}`]]).join(' ');

function bash(): string {
  const withValues = allOptions.filter((name) => optionOf(name).values !== undefined);
  const folders = allOptions.filter((name) => optionOf(name).completes === 'folder').map((name) => `--${name}`).join('|');
  return `# ${PROGRAM}: source <(${PROGRAM} completion bash)
_${PROGRAM}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(' ')} completion --help --version" -- "$word"))
    return
  fi
  case "$before" in
${withValues.map((name) => `    --${name}) COMPREPLY=($(compgen -W "${valuesOf(name)}" -- "$word")); return ;;`).join('\n')}
    ${folders}) COMPREPLY=($(compgen -d -- "$word")); return ;;
  esac
  case "$command" in
${commandNames.map((name) => `    ${name}) options="${namesOf(optionsOf(name))}" ;;`).join('\n')}
    completion) options="${shells.join(' ')}" ;;
  esac
  if [ "$command" = completion ] || [ "\${word#-}" != "$word" ]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _${PROGRAM} ${PROGRAM}
`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

function powershell(): string {
  return `# ${PROGRAM}: ${PROGRAM} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${PROGRAM} -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $at = if ($word -eq '') { $words.Count } else { $words.Count - 1 }
  $options = @{
${commandNames.map((name) => `    '${name}' = @(${quoted(namesOf(optionsOf(name)).split(' '))})`).join('\n')}
    'completion' = @(${quoted(shells)})
  }
  $values = @{
${allOptions.filter((name) => optionOf(name).values !== undefined).map((name) => `    '--${name}' = @(${quoted(optionOf(name).values ?? [])})`).join('\n')}
  }
  $found = if ($at -le 1) { @(${quoted([...commandNames, 'completion', '--help', '--version'])}) }
    elseif ($values.ContainsKey($words[$at - 1])) { $values[$words[$at - 1]] }
    elseif ($word -like '-*' -or $words[1] -eq 'completion') { $options[$words[1]] }
    else { @() }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

export const completionFor = (shell: Shell): string => (shell === 'bash' ? bash() : powershell());
