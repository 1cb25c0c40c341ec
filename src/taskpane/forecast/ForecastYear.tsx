import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ForecastViews } from '../../forecasts/views';
import type { Settings } from '../../settings/settings';
import { phasings, type Phasing } from '../../values/forecast';
import { yearName } from '../../values/period';
import { ChoiceField, TextField } from '../shared/fields';
import { parseShares, sharesText, yearsKnown } from './forecastView';
import { formatNumber } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';

const useStyles = makeStyles({
  narrow: { maxWidth: '640px' },
  years: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px' },
});

const even = Array.from({ length: 12 }, () => 1 / 12);

/** How a year's amount is spread over its months, and which years do not count. Takes effect at once. */
export function ForecastYear({ views, settings, store }: { readonly views: ForecastViews; readonly settings: Settings; readonly store: PaneStore }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const used = (views.areas[0] ?? views.total).deviation.phased?.phasing ?? null;
  const years = yearsKnown(views, settings.yearsLeftOut);
  const refuse = (text: string): string | null => {
    const read = parseShares(text);
    if ('shares' in read) return null;
    if (read.sum === null) return words.sharesWrong;
    return read.count === 12 ? words.sharesSum(formatNumber(read.sum, 2, language)) : words.sharesCount(read.count);
  };
  const leaveOut = (year: number, isLeftOut: boolean) => {
    const yearsLeftOut = [...settings.yearsLeftOut.filter((each) => each !== year), ...(isLeftOut ? [year] : [])].sort((a, b) => a - b);
    void store.edit({ yearsLeftOut }, inBoth(({ forecasts }) => forecasts.leftOut(yearsLeftOut.join(', '))));
  };
  return (
    <section className={`${layout.section} ${styles.narrow}`} aria-label={words.year}>
      <h2 className={layout.heading}>{words.year}</h2>
      <p className={layout.quiet}>{words.yearMeans}</p>
      <div className={layout.fields}>
        <ChoiceField<Phasing | 'best'> label={words.phasing} value={settings.phasing ?? 'best'}
          choices={[['best', words.phasingBest(settings.phasing === null && used ? words.phasings[used] : null)], ...phasings.map((each) => [each, words.phasings[each]] as const)]}
          onChange={(next) => {
            const phasing = next === 'best' ? null : next;
            void store.edit({ phasing, ...(phasing === 'own' && settings.ownShares === null && { ownShares: even }) },
              inBoth(({ forecasts }) => forecasts.changedPhasing(phasing ? forecasts.phasings[phasing] : forecasts.phasingBest(null))));
          }} />
        {settings.phasing === 'own' && (
          <TextField label={words.shares} hint={words.sharesHint} value={sharesText(settings.ownShares, language === 'sv' ? ',' : '.')} refuse={refuse}
            onChange={(text) => {
              const read = parseShares(text);
              if ('shares' in read) void store.edit({ ownShares: read.shares }, inBoth(({ forecasts }) => forecasts.sharesChanged));
            }} />
        )}
        {years.length > 0 && (
          <div role="group" aria-label={words.leaveOut}>
            <h3 className={layout.subheading}>{words.leaveOut}</h3>
            <p className={layout.quiet}>{words.leaveOutMeans}</p>
            <div className={styles.years}>
              {years.map((year) => (
                <Checkbox key={year} label={yearName(year, views.total.input.period)} checked={settings.yearsLeftOut.includes(year)}
                  onChange={(_event, { checked }) => leaveOut(year, checked === true)} />
              ))}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
