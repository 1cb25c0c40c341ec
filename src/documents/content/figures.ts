import { keyFiguresOf } from '../../report/keyFigures';
import type { ReportModel } from '../../report/model';
import type { Block } from './blocks';
import { numberText } from './numberText';

/** The key figures of the total; the variance that is judged bears the total's status. */
export function keyFigures(model: ReportModel): Block[] {
  const { language, total: { assessment: { status } } } = model;
  const figures = keyFiguresOf(model).map(({ label, figure, numberFormat, note, isJudged }) => ({
    label, value: numberText(figure.value, numberFormat, language), note: { text: note, ...isJudged ? { tone: status, isBold: true } : {} },
  }));
  return figures.length === 0 ? [] : [{ kind: 'figures', figures }];
}
