import { fold } from '../../values/text';
import { findDates, withoutDates } from './dates';
import { words } from './swedish';

/** Names that are none: what columns and rows of amounts are headed by. */

const QUALIFIED = String.raw`(?:(?:års|helårs|periodens?|ack\.?|ackumulera[dt]e?|total|årets|beslutad|reviderad|justerad|förra|föregående|tidigare|senaste|ny|nya)[ -]?)*`;
const MEASURED = String.raw`(?:utfall(?:et)?|budget(?:en)?|prognos(?:en)?|avvikelse(?:n|r)?|budgetavvikelse(?:n)?|differens|diff\.?|bokslut(?:et)?)`;
const OF_TIME = String.raw`(?: (?:helår(?:et)?|hela året|perioden|ack\.?|ackumulera[dt]e?|hittills|(?:i |under )?(?:föregående|förra|fg)(?: år(?:et)?| period(?:en)?)?|(?:i )?(?:procent|%|tkr|kr|mnkr)))*`;

/** "Prognos föregående år", "Ack utfall". */
const MEASURE = words(new RegExp(`^${QUALIFIED}${MEASURED}${OF_TIME}$`));
const TIME = words(/^(?:(?:hel)?år(?:et)?|hela året|period(?:en)?|månad(?:en|er)?|kvartal(?:et)? ?\d?|kv\.? ?\d|q[1-4]|tertial(?:et)? ?\d?|t[1-3]|vecka ?\d*|halvår ?\d?|hittills(?: i år)?|ack(?:\.|umulera[dt]e?t?)?)$/);
const UNIT = words(/^(?:(?:belopp )?(?:i )?(?:t?kr|mn?kr|msek|sek|kronor|tusen(?:tal)? kr(?:onor)?|miljoner kr(?:onor)?)|procent|%|(?:i )?antal|st|styck|andel(?:ar)?|index|belopp)$/);
const HEAD = words(/^(?:verksamhet(?:er|sområde)?|benämning|ansvar|konto|område|enhet|text|namn|rad|kod|rubrik|kolumn ?\d*)$/);

/** Whether a name is a word for a time, a measure, a unit or a head, and nothing more. */
export function isHeadWord(name: string): boolean {
  const folded = fold(name);
  if (TIME.test(folded) || UNIT.test(folded) || HEAD.test(folded)) return true;
  const dates = findDates(name);
  const rest = dates.length === 0 ? folded : withoutDates(name).replace(/^[\s.,:–-]+|[\s.,:–-]+$/gu, '');
  return rest === '' ? dates.length > 0 : MEASURE.test(rest);
}
