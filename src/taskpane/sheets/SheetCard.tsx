import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { SheetKind, SheetUnderstanding } from '../../reading/meaning/kind/sheetKind';
import type { SheetChoice } from '../../settings/settings';
import { formatPeriod, parsePeriod } from '../../values/period';
import type { Sentence } from '../../values/problem';
import type { SignConvention } from '../../values/sign';
import { signConventions } from '../../values/sign';
import type { Unit } from '../../values/unit';
import { units } from '../../values/unit';
import { ChoiceField, TextField } from '../shared/fields';
import { asSentence, formatPeriodName } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import type { Messages } from '../messages';
import { inBoth, useMessages } from '../messages';
import type { SheetChange } from '../store/sheetChoices';
import { statusColour } from '../shared/theme';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', rowGap: '4px', padding: '10px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto', containIntrinsicSize: 'auto 96px',
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  unsure: { color: statusColour('yellow', 'text'), fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 0 4px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(116px, 1fr))', gap: '8px', alignItems: 'start' },
});

const automatic = '';
type Automatic = typeof automatic;

function certainty(t: Messages, sheet: SheetUnderstanding): string {
  if (sheet.chosen) return t.chosen;
  const word = sheet.confidence >= 0.8 ? t.sure : sheet.confidence >= 0.5 ? t.fairlySure : t.unsure;
  return `${word}, ${Math.round(sheet.confidence * 100)} %`;
}

interface CardProps {
  readonly sheet: SheetUnderstanding;
  readonly choice: SheetChoice;
  readonly onChange: (change: SheetChange, what: Sentence) => void;
  readonly onReset: (what: Sentence) => void;
  /** Its tables. */
  readonly children?: ReactNode;
}

/** How one sheet was understood, why, and the means to say otherwise. */
export function SheetCard(props: CardProps) {
  const { sheet, choice, onChange, onReset } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isLeft = sheet.kind === 'other';
  const facts = [
    sheet.unit && t.units[sheet.unit], sheet.sign && t.signs[sheet.sign], sheet.period && formatPeriodName(sheet.period, language),
    sheet.visibility === 'visible' ? null : t.hiddenSheet,
  ].filter((each) => each !== null);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={mergeClasses(styles.name, isLeft && styles.left)}>{sheet.name}</h3>
        <Button size="small" aria-expanded={isOpen} aria-controls={id}
          aria-label={`${isOpen ? t.done : t.change}: ${sheet.name}`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.done : t.change}
        </Button>
      </div>
      <p className={layout.text}>
        {t.kinds[sheet.kind]}{sheet.kind === 'area' && sheet.area !== null && sheet.area !== sheet.name && `: ${sheet.area}`}
      </p>
      <p className={layout.quiet}>
        <span className={mergeClasses(!sheet.chosen && sheet.confidence < 0.5 && !isLeft && styles.unsure)}>{certainty(t, sheet)}</span>
        {'. '}{asSentence(say(sheet.reason))}
      </p>
      {facts.length > 0 && <p className={layout.quiet}>{facts.join(' · ')}</p>}
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <SheetForm sheet={sheet} choice={choice} onChange={onChange} onReset={(what) => {
            onReset(what);
            setOpen(false);
          }} />
        )}
      </div>
      {props.children}
    </li>
  );
}

function SheetForm({ sheet, choice, onChange, onReset }: Omit<CardProps, 'children'>) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const { name } = sheet;
  const kinds = (Object.keys(t.kinds) as SheetKind[]).filter((kind) => kind !== 'own');
  const changed = (what: (messages: Messages) => string) => inBoth((messages) => messages.changed(name, what(messages)));
  return (
    <div className={styles.form}>
      <ChoiceField<SheetKind> label={t.kind} value={sheet.kind} choices={kinds.map((kind) => [kind, t.kinds[kind]] as const)}
        onChange={(kind) => onChange({ kind }, changed((each) => each.kinds[kind]))} />
      {sheet.kind === 'area' && (
        <TextField label={t.area} value={choice.area ?? sheet.area ?? ''}
          onChange={(text) => onChange({ area: text.trim() || null }, changed((each) => text.trim() || each.reset))} />
      )}
      <div className={styles.pair}>
        <ChoiceField<Unit | Automatic> label={t.unit} value={choice.unit ?? automatic}
          choices={[[automatic, t.asRead(sheet.unit && choice.unit === null ? t.units[sheet.unit] : t.unknown)], ...units.map((unit) => [unit, t.units[unit]] as const)]}
          onChange={(unit) => onChange({ unit: unit || null }, changed((each) => (unit ? each.units[unit] : each.reset)))} />
        <TextField label={t.periodField} hint={t.periodHint} value={choice.period ? formatPeriod(choice.period) : ''}
          placeholder={sheet.period ? formatPeriod(sheet.period) : ''}
          refuse={(text) => (text.trim() === '' || parsePeriod(text) ? null : t.periodWrong)}
          onChange={(text) => onChange({ period: parsePeriod(text) }, changed((each) => text.trim() || each.reset))} />
      </div>
      <ChoiceField<SignConvention | Automatic> label={t.sign} value={choice.sign ?? automatic}
        choices={[[automatic, t.asRead(sheet.sign && choice.sign === null ? t.signs[sheet.sign] : t.unknown)], ...signConventions.map((sign) => [sign, t.signs[sign]] as const)]}
        onChange={(sign) => onChange({ sign: sign || null }, changed((each) => (sign ? each.signs[sign] : each.reset)))} />
      <div className={layout.actions}>
        {sheet.kind !== 'other' && (
          <Button size="small" onClick={() => onChange({ kind: 'other' }, changed((each) => each.kinds.other))}>{t.ignore}</Button>
        )}
        {sheet.chosen && <Button size="small" onClick={() => onReset(changed((each) => each.reset))}>{t.resetSheet}</Button>}
      </div>
    </div>
  );
}
