import { fold } from '../../../values/text';
import type { Table } from '../../geometry/table';
import { words } from '../../words/swedish';
import { say, type Evidence } from './evidence';

/** Clubs and associations that a committee gives grants to, one a row: what each gets is a part of one of its areas, and no area. */

/** The head over their names. */
const RECEIVERS = words(/^(?:(?:ideella?|sökande|mottagande|lokal[at]?) )?(?:(?:idrotts|kultur|bygdegårds|hembygds)?förening(?:ar|ens namn|snamn)?|(?:idrotts)?klubb(?:ar|ens namn)?|bidrags(?:mottagare|tagare)|mottagare|studieförbund|samlingslokal(?:er)?|trossamfund|(?:förening|klubb) ?\/ ?\p{L}+)$/u);

/** What clubs and associations are called: "Solbergs IF", "IK Vega", "Norra Ridklubben", "Byalaget". */
const NAME = words(/ (?:g?o?if|ik|bk|ibk|bf|fk|ff|sk|sf|hk|bc|fc|ok|tk|gk|rk|aik|iok|kk|fbk|is)$|^(?:if|ik|bk|ibk|fk|ff|ok|hk|gif|goif|bc|fc) \p{L}|\p{L}klubb(?:en)?$|(?<!bostadsrätts)förening(?:en)?$|^(?:kfum|kfuk|pro|spf|hso|friluftsfrämjandet|korpen|röda korset|rädda barnen)(?:$| )|\p{L}(?:sällskap|gille|kamrater|scoutkår)(?:et|na|en)?$|^(?:abf|nbv|bilda|sensus|vuxenskolan|medborgarskolan|studiefrämjandet|studieförbundet)(?:$| )|\p{L}byalag(?:et)?$/u);

const PAID = words(/sökt|bevilja|utbetal|erhåll|rekvirer|upparbet/u);

const SAMPLE = 60;

/** What says that a table's rows are those who receive grants. */
export function receiverEvidence({ rows, labelHead, columns, others }: Table): Evidence {
  const items = rows.slice(0, SAMPLE).filter(({ kind, name }) => kind === 'item' && name !== '');
  const named = items.filter(({ folded }) => NAME.test(folded));
  const isHeaded = RECEIVERS.test(fold(labelHead));
  if (!isHeaded && !(named.length >= 3 && named.length * 2 >= items.length)) return [];
  const example = isHeaded ? labelHead : named[0]?.name ?? '';
  // What is applied for, granted or paid out is read among the grants; a budget and an outcome are told.
  const isPaid = [...columns, ...others].some(({ head, concept }) => concept.measure === 'applied' || concept.measure === 'granted' || PAID.test(fold(head)));
  return [
    say(isPaid ? 'grants' : 'receivers', 8, `raderna är mottagare av bidrag ("${example}")`, `its rows are receivers of grants ("${example}")`),
    say('economy', -6, `raderna är föreningar eller andra mottagare ("${example}")`, `its rows are associations or other receivers ("${example}")`),
  ];
}
