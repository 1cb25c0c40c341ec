import type { Thresholds } from '../../settings/settings';
import type { Sentence } from '../../values/problem';
import { TextField } from '../shared/fields';
import { formatNumber, parseNumber } from '../shared/format';
import type { Messages } from '../messages';
import { inBoth, useMessages } from '../messages';

/** The limits of the colours, in per cent and tkr; a change shows at once in the statuses. */
export function ThresholdFields({ thresholds, onChange }: {
  readonly thresholds: Thresholds; readonly onChange: (thresholds: Thresholds, what: Sentence) => void;
}) {
  const { language, t } = useMessages();
  const percent = (share: number) => {
    const hundredths = Math.round(share * 10_000);
    return formatNumber(hundredths / 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2, language);
  };
  const limit = (text: string) => {
    const number = parseNumber(text);
    return number === null ? null : Math.round(number * 100) / 10_000;
  };
  const refuseLimit = (fits: (share: number) => boolean) => (text: string) => {
    const share = limit(text);
    if (share === null) return t.numberWrong;
    // The settings sheet takes no others.
    if (share > 0 || share < -1) return t.thresholdWrong;
    return fits(share) ? null : t.thresholdOrder;
  };
  const change = (change: Partial<Thresholds>, label: (messages: Messages) => string, text: string) =>
    onChange({ ...thresholds, ...change }, inBoth((messages) => `${label(messages)}: ${text}.`));
  return (
    <>
      <TextField label={t.greenFrom} value={percent(thresholds.green)} refuse={refuseLimit((share) => share > thresholds.yellow)}
        onChange={(text) => change({ green: limit(text) ?? thresholds.green }, (each) => each.greenFrom, percent(limit(text) ?? thresholds.green))} />
      <TextField label={t.yellowFrom} value={percent(thresholds.yellow)} refuse={refuseLimit((share) => share < thresholds.green)}
        onChange={(text) => change({ yellow: limit(text) ?? thresholds.yellow }, (each) => each.yellowFrom, percent(limit(text) ?? thresholds.yellow))} />
      <TextField label={t.smallDeficit} value={formatNumber(thresholds.smallDeficit, 0, language)}
        refuse={(text) => {
          const number = parseNumber(text);
          return number !== null && number >= 0 ? null : t.smallDeficitWrong;
        }}
        onChange={(text) => change({ smallDeficit: parseNumber(text) ?? thresholds.smallDeficit }, (each) => each.smallDeficit, text)} />
    </>
  );
}
