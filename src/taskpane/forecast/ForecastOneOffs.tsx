import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ForecastView } from '../../forecasts/views';
import type { OneOffChoice, OneOffTreatment } from '../../values/forecast';
import { nameKey } from '../../values/text';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { CellLinks } from '../shared/FigureCell';
import type { PaneStore } from '../store/paneStore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  ticks: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px' },
});

interface Parts {
  readonly view: ForecastView;
  /** Of all areas, as they are decided. */
  readonly oneOffs: readonly OneOffChoice[];
  readonly store: PaneStore;
}

/** Months that are clearly one-offs, each to be counted by itself or spread over its year; and months that are missing. */
export function ForecastOneOffs({ view, oneOffs, store }: Parts) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.forecasts.oneOffs;
  const { area } = view;
  const choose = (year: number, month: number, treatment: OneOffTreatment | null) => {
    const others = oneOffs.filter((one) => nameKey(one.area) !== nameKey(area) || one.year !== year || one.month !== month);
    void store.edit({ oneOffs: treatment === null ? others : [...others, { area, year, month, treatment }] },
      inBoth(({ forecasts }) => (treatment === null ? forecasts.oneOffs.asOthers : forecasts.oneOffs.done[treatment])(area)));
  };
  if (view.oneOffs.length === 0 && view.gaps === null) return null;
  return (
    <div className={layout.section}>
      <h3 className={layout.subheading}>{words.title}</h3>
      {view.gaps && <p className={layout.quiet}>{say(view.gaps)}</p>}
      <ul className={styles.list}>
        {view.oneOffs.map(({ year, month, treatment, reversedIn, sentence, cells }) => (
          <li key={`${year}-${month}`}>
            <p className={layout.quiet}>{say(sentence)} {cells.length > 0 && <>{t.cellsOf} <CellLinks cells={cells} /></>}</p>
            <div className={styles.ticks} role="group" aria-label={say(sentence)}>
              {(reversedIn === null ? ['apart', 'spread'] as const : ['apart'] as const).map((each) => (
                <Checkbox key={each} label={words.ticks[each]} checked={treatment === each}
                  onChange={(_event, { checked }) => choose(year, month, checked === true ? each : null)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
