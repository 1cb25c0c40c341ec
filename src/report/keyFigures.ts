import type { Figure } from '../figures/figures';
import { formatOf } from './layout/amountTable';
import type { AmountColumn, ReportModel } from './model';
import { isUnsure } from './unsure';
import { markedFormat } from './unsureMark';
import { statusWords } from './words';

/** The figures that the report begins with, in the sheet and in documents. */

export interface KeyFigure {
  readonly label: string;
  readonly figure: Figure;
  readonly numberFormat: string;
  /** The column whose total it is; null for the committee's best and worst case. */
  readonly column: AmountColumn['key'] | null;
  /** Below the figure: what it is, or the total's status where it is what is judged. */
  readonly note: string;
  readonly isJudged: boolean;
}

type Note = Pick<KeyFigure, 'note' | 'isJudged'>;

const plain = (note: string): Note => ({ note, isJudged: false });

/** At most four; the variance that is judged bears the total's status. */
export function keyFiguresOf(model: ReportModel): KeyFigure[] {
  const { language, total: { figures: { amounts }, unsure, assessment: { status } } } = model;
  const formatFor = (key: AmountColumn['key'], of = key): string => (isUnsure(of, unsure) ? markedFormat(formatOf(key, model)) : formatOf(key, model));
  const say = (sv: string, en: string): string => (language === 'sv' ? sv : en);
  const ofTotal = (key: 'actual' | 'variance' | 'varianceToDate' | 'priorYear' | 'forecast', label: string, note: Note): KeyFigure[] => {
    const figure = amounts[key];
    return figure && model.columns.some((column) => column.key === key) ? [{ label, figure, numberFormat: formatFor(key), column: key, ...note }] : [];
  };
  const judged: Note = { note: statusWords[language][status], isJudged: true };
  const fullYear = plain(say('helår', 'full year'));
  if (model.period?.month === 12) {
    return [
      ...ofTotal('actual', say('Årets utfall', 'Outcome of the year'), fullYear),
      ...ofTotal('variance', say('Avvikelse mot budget', 'Variance against budget'), judged),
      ...ofTotal('priorYear', say('Föregående år', 'Prior year'), plain(say('bokslut', 'outcome'))),
    ];
  }
  const outlook = ([['high', say('Bästa fall', 'Best case')], ['low', say('Sämsta fall', 'Worst case')]] as const).flatMap(([which, label]): KeyFigure[] => {
    const figure = model.outlook[which];
    return figure ? [{ label, figure, numberFormat: formatFor('forecast', which === 'high' ? 'forecastHigh' : 'forecastLow'), column: null, ...fullYear }] : [];
  });
  return [
    ...amounts.varianceToDate
      ? ofTotal('varianceToDate', say('Periodens avvikelse', 'Variance to date'), amounts.variance ? plain(say('mot periodens budget', 'against the budget to date')) : judged)
      : ofTotal('actual', say('Utfall hittills', 'Outcome to date'), plain(say('perioden', 'period'))),
    ...ofTotal('variance', say('Helårets avvikelse', 'Full-year variance'), judged),
    ...outlook.length > 0 ? outlook : ofTotal('forecast', say('Helårsprognos', 'Full-year forecast'), plain(say('netto', 'net'))),
  ].slice(0, 4);
}
