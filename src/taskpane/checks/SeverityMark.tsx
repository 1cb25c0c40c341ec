import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../values/problem';
import { statusColour } from '../shared/theme';

const marks: Record<Severity, string> = { error: '■', warning: '▲', info: '●' };

const useStyles = makeStyles({
  mark: { fontSize: '10px', lineHeight: tokens.lineHeightBase300 },
  error: { color: statusColour('red', 'edge') },
  warning: { color: statusColour('yellow', 'edge') },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A shape that differs without colour; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden="true">{marks[severity]}</span>;
}
