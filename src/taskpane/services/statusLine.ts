import { formatAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import type { Written } from './services';

/** What the ribbon's run says in the report's status line. `at` is the user's own clock. */

const two = (part: number): string => String(part).padStart(2, '0');

const dateOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

const moments: Record<Language, (at: Date) => string> = {
  sv: (at) => `${dateOf(at)} kl. ${two(at.getHours())}.${two(at.getMinutes())}`,
  en: (at) => `${dateOf(at)} at ${two(at.getHours())}:${two(at.getMinutes())}`,
};

/** Figures that Excel shows otherwise than computed, by their cells; the first few. */
function differing({ differences }: Written, language: Language): string {
  if (differences.length === 0) return '';
  const cells = differences.slice(0, 3).map(({ cell }) => formatAddress(cell)).join(', ');
  const more = differences.length > 3 ? (language === 'sv' ? ` och ${differences.length - 3} till` : ` and ${differences.length - 3} more`) : '';
  return language === 'sv'
    ? `. Kontrollera ${cells}${more}: där står något annat än det beräknade.`
    : `. Check ${cells}${more}: what stands there is not what was computed.`;
}

/** The report was updated, or held already. In the report's own language. */
export function outcomeText(written: Written, at: Date): string {
  const { language, written: last } = written.followUp.settings;
  const moment = moments[language](at);
  const since = last?.date ?? dateOf(at);
  const text = language === 'sv'
    ? (written.changed ? `Uppdaterad ${moment}` : `Inget har ändrats sedan ${since} (kontrollerad ${moment})`)
    : (written.changed ? `Updated ${moment}` : `Nothing has changed since ${since} (checked ${moment})`);
  const remarks = (written.remarks ?? []).map(({ message }) => message[language]);
  return [text + differing(written, language), ...remarks].join(remarks.length > 0 && !differing(written, language) ? '. ' : ' ');
}

/** The run failed: why, and what to do about it. */
export const failureText = (message: Sentence, at: Date, language: Language): string => (language === 'sv'
  ? `Kunde inte uppdateras ${moments.sv(at)}. ${message.sv}`
  : `Could not be updated ${moments.en(at)}. ${message.en}`);

/** Choices that an earlier pane was closed with are kept for the pane, and not in this report. */
export const leftOutText = ({ followUp }: Written): string => (followUp.settings.language === 'sv'
  ? '. Osparade val från panelen är inte med: öppna Budgetuppföljning för att ta fram dem eller kasta dem.'
  : '. Unsaved choices from the pane are not included: open Budget follow-up to bring them back or discard them.');
