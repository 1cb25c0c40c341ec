import { Button, Checkbox, Field, Link, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ForecastView } from '../../forecasts/views';
import { formatAddress } from '../../values/cell';
import type { ChosenMethod } from '../../values/forecast';
import { TextField } from '../shared/fields';
import { asksForReason, canFillCell, changeOf, figureOf, type PendingForecast } from '../store/forecastPending';
import { explainedMethod, knownProposals, markedMethod, parseFigure } from './forecastView';
import { formatAmount, formatVariance } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  radios: { marginLeft: '-8px' },
  label: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', overflowWrap: 'anywhere' },
  amount: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  tick: { marginLeft: '-8px', overflowWrap: 'anywhere', minWidth: 0 },
});

interface Choosing {
  readonly view: ForecastView;
  readonly pending: PendingForecast | null;
  readonly store: PaneStore;
  /** In tkr: a change above it is large. */
  readonly smallDeficit: number;
}

/** A method or a figure of her own, the note to it, and whether the workbook's cell gets it too. */
export function ForecastChoice(props: Choosing) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const words = t.forecasts;
  const { view, pending, store } = props;
  const { unit } = view.input;
  const choose = (method: ChosenMethod) => {
    // A figure that was typed is kept while other methods are looked at.
    const one: PendingForecast = { area: view.area, method, typed: pending?.typed ?? null, note: pending?.note ?? '', intoCell: pending?.intoCell ?? false };
    store.choose([one], inBoth(({ forecasts }) => forecasts.chosen(view.area, forecasts.methods[method].toLowerCase())));
  };
  const explained = explainedMethod(view, pending);
  const label = (method: ChosenMethod, likely: number | null) => (
    <span className={styles.label}>
      {words.methods[method]}
      {likely !== null && <span className={styles.amount}>{formatAmount(likely, unit, language)}</span>}
    </span>
  );
  return (
    <div className={styles.choice}>
      <h3 className={layout.subheading}>{words.choose}</h3>
      {view.forecasts.sentence && <p className={layout.quiet}>{say(view.forecasts.sentence)}</p>}
      <RadioGroup className={styles.radios} aria-label={`${words.choose}, ${view.area}`} value={markedMethod(view, pending) ?? ''}
        onChange={(_event, { value }) => choose(value as ChosenMethod)}>
        {knownProposals(view).map(({ method, likely }) => <Radio key={method} value={method} label={label(method, likely)} />)}
        <Radio value="typed" label={label('typed', view.chosen?.method === 'typed' && pending === null ? view.chosen.likely : null)} />
      </RadioGroup>
      {explained !== null && explained !== 'typed' && <Explanation view={view} method={explained} />}
      {pending && <Pending {...props} pending={pending} />}
      {pending && (
        <div>
          <Button size="small" onClick={() => store.dropChoice(view.area, inBoth(({ forecasts }) => forecasts.dropped(view.area)))}>{words.drop}</Button>
        </div>
      )}
      {pending === null && view.cell === null && <p className={layout.quiet}>{view.input.own === null ? words.noCell : words.noCellFormula}</p>}
    </div>
  );
}

/** How the method's figure came about, its range, and how the method did before. */
function Explanation({ view, method }: { readonly view: ForecastView; readonly method: Exclude<ChosenMethod, 'typed'> }) {
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const words = t.forecasts;
  const proposal = view.forecasts.proposals.find((each) => each.method === method);
  const tried = view.experience.find((each) => each.method === method);
  if (!proposal?.explanation) return null;
  const amount = (value: number) => formatAmount(value, view.input.unit, language);
  const { low, high, endsFrom } = proposal;
  return (
    <div>
      <p className={layout.quiet}>{say(proposal.explanation)}</p>
      {endsFrom !== null && low !== null && high !== null && low < high && (
        <p className={layout.quiet}>{words.ranges[endsFrom]}: {words.between(amount(low), `${amount(high)} ${view.input.unit}`)}.</p>
      )}
      {tried && method !== view.forecasts.best && <p className={layout.quiet}>{say(tried.sentence)}</p>}
    </div>
  );
}

/** What is asked for when a choice is made. */
function Pending({ view, pending, store, smallDeficit }: Choosing & { readonly pending: PendingForecast }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const change = changeOf(pending, view);
  const isTyped = pending.method === 'typed';
  const isLarge = asksForReason(pending, view, smallDeficit);
  const withChange = (more: Partial<PendingForecast>) => store.choose([{ ...pending, ...more }], null);
  const cell = canFillCell(pending, view) ? view.cell : null;
  // A step of its own: what is about to be written into the workbook is told, and can be taken back alone.
  const tick = (intoCell: boolean, address: string) => store.choose([{ ...pending, intoCell }],
    inBoth(({ forecasts }) => (intoCell ? forecasts.ticked : forecasts.unticked)(view.area, address)));
  const hint = [
    isTyped && words.noteTyped,
    isLarge && change !== null && words.noteLarge(`${formatVariance(change, view.input.unit, language)} ${view.input.unit}`),
  ].filter((line) => line !== false).join(' ');
  return (
    <>
      {isTyped && <Typed view={view} pending={pending} onType={(value) => withChange({ typed: value === null ? null : { value, unit: view.input.unit } })} />}
      <Field label={isTyped ? words.noteRequired : words.note} size="small" {...(hint !== '' && { hint })}>
        <Textarea value={pending.note} resize="vertical" aria-required={isTyped} onChange={(_event, { value }) => withChange({ note: value })} />
      </Field>
      {pending.method !== 'own' && (cell
        ? <Checkbox className={styles.tick} checked={pending.intoCell} label={words.intoCell(formatAddress(cell))}
          onChange={(_event, { checked }) => tick(checked === true, formatAddress(cell))} />
        : <p className={layout.quiet}>{view.input.own === null ? words.noCell : words.noCellFormula}</p>)}
    </>
  );
}

function Typed({ view, pending, onType }: {
  readonly view: ForecastView; readonly pending: PendingForecast; readonly onType: (value: number | null) => void;
}) {
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const { unit, budget } = view.input;
  const figure = figureOf(pending, view)?.likely ?? null;
  const isOpposite = figure !== null && figure !== 0 && budget !== null && budget !== 0 && Math.sign(figure) !== Math.sign(budget);
  return (
    <div>
      <TextField label={words.typedLabel(unit)} hint={words.typedHint} value={figure === null ? '' : formatAmount(figure, unit, language)}
        refuse={(text) => (text.trim() === '' || parseFigure(text, language) !== null ? null : words.typedWrong)}
        onChange={(text) => onType(parseFigure(text, language))} />
      {isOpposite && (
        <p className={layout.quiet} role="status">
          {words.signDiffers(`${formatAmount(budget, unit, language)} ${unit}`)}{' '}
          <Link as="button" inline onClick={() => onType(-figure)}>{words.useInstead(formatAmount(-figure, unit, language))}</Link>
        </p>
      )}
    </div>
  );
}
