import { makeStyles } from '@fluentui/react-components';
import type { ForecastView, ForecastViews } from '../../forecasts/views';
import { ForecastAccuracyTable } from './ForecastAccuracyTable';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { Folded } from '../shared/Folded';

const useStyles = makeStyles({
  narrow: { maxWidth: '640px' },
  years: { display: 'flex', flexDirection: 'column', rowGap: '12px', marginTop: '8px' },
});

/** How the forecasts of a finished year came out, area by area. */
export function ForecastAccuracy({ views }: { readonly views: ForecastViews }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.forecasts;
  const all = [views.total, ...views.areas].filter(({ accuracy }) => accuracy.length > 0);
  return (
    <div className={layout.tab}>
      <section className={`${layout.section} ${styles.narrow}`}>
        <h2 className={layout.heading}>{words.accuracy}</h2>
        <p className={layout.text}>{all.length > 0 ? words.yearOver : words.accuracyNone}</p>
      </section>
      {all.map((view, index) => {
        const isTotal = view === views.total;
        const own = view.accuracy.find(({ year }) => year === view.input.period.year);
        return (
          <section key={`${view.area} ${index}`} className={`${layout.section} ${styles.narrow}`} aria-label={isTotal ? t.total : view.area}>
            <h3 className={layout.subheading} lang={isTotal ? undefined : 'sv'}>{isTotal ? t.total : view.area}</h3>
            {own && <ForecastAccuracyTable accuracy={own} unit={view.input.unit} />}
            <EarlierAccuracy view={view} name={isTotal ? t.total : view.area} />
          </section>
        );
      })}
    </div>
  );
}

/** Earlier years' forecasts: what they say together, and each year's table when it is asked for. `name`: whose they are. */
export function EarlierAccuracy({ view, name }: { readonly view: ForecastView; readonly name: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.forecasts;
  const earlier = view.accuracy.filter(({ year }) => year < view.input.period.year);
  const years = earlier.map(({ year }) => year);
  if (earlier.length === 0) return null;
  return (
    <div>
      {view.overYears && <p className={layout.quiet}>{say(view.overYears.sentence)}</p>}
      <Folded show={words.earlierYears(years)} label={() => `${words.earlierYears(years)}, ${name}`} className={styles.years}>
        {[...earlier].reverse().map((accuracy) => <ForecastAccuracyTable key={accuracy.year} accuracy={accuracy} unit={view.input.unit} />)}
      </Folded>
    </div>
  );
}
