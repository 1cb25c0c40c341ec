import { formatOf } from '../../report/layout/amountTable';
import { amountFormat } from '../../report/layout/theme';
import type { AmountColumn, ReportModel } from '../../report/model';
import { statusWords } from '../../report/words';
import type { Block, FiguresBlock, TableCell } from './blocks';
import { numberText } from './numberText';

type Figure = FiguresBlock['figures'][number];

/** At most four key figures of the total; the variance that is judged bears the total's status. */
export function keyFigures(model: ReportModel): Block[] {
  const { language, unit, total: { figures: { amounts }, assessment: { status } } } = model;
  const say = (sv: string, en: string): string => (language === 'sv' ? sv : en);
  const shown = (key: AmountColumn['key']): boolean => model.columns.some((column) => column.key === key);
  const ofTotal = (key: 'actual' | 'variance' | 'varianceToDate' | 'priorYear' | 'forecast', label: string, note: TableCell): Figure[] => {
    const figure = amounts[key];
    return figure && shown(key) ? [{ label, value: numberText(figure.value, formatOf(key, model), language), note }] : [];
  };
  const judged: TableCell = { text: statusWords[language][status], tone: status, isBold: true };
  const fullYear: TableCell = { text: say('helår', 'full year') };
  const outlook = ([['high', say('Bästa fall', 'Best case')], ['low', say('Sämsta fall', 'Worst case')]] as const).flatMap(([which, label]): Figure[] => {
    const figure = model.outlook[which];
    return figure ? [{ label, value: numberText(figure.value, amountFormat(unit), language), note: fullYear }] : [];
  });
  const figures = model.period?.month === 12
    ? [
      ...ofTotal('actual', say('Årets utfall', 'Outcome of the year'), fullYear),
      ...ofTotal('variance', say('Avvikelse mot budget', 'Variance against budget'), judged),
      ...ofTotal('priorYear', say('Föregående år', 'Prior year'), { text: say('bokslut', 'outcome') }),
    ]
    : [
      ...amounts.varianceToDate
        ? ofTotal('varianceToDate', say('Periodens avvikelse', 'Variance to date'), amounts.variance ? { text: say('mot periodens budget', 'against the budget to date') } : judged)
        : ofTotal('actual', say('Utfall hittills', 'Outcome to date'), { text: say('perioden', 'period') }),
      ...ofTotal('variance', say('Helårets avvikelse', 'Full-year variance'), judged),
      ...outlook.length > 0 ? outlook : ofTotal('forecast', say('Helårsprognos', 'Full-year forecast'), { text: say('netto', 'net') }),
    ].slice(0, 4);
  return figures.length === 0 ? [] : [{ kind: 'figures', figures }];
}
