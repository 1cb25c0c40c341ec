import { fold } from '../../values/text';
import { headCounts, isShareOrPrice } from './countedThings';
import { words } from './swedish';

/**
 * What municipalities do and who does it, as their follow-ups name it: the activities of the statistics that they all
 * hand in (Räkenskapssammandraget), and the usual bodies and units. Stems, as names are compounds and inflected.
 */
const ACTIVITIES = words(new RegExp([
  'nämnd', 'styrelse', 'fullmäktige', 'förvaltning', 'avdelning', 'enhet', 'kontor', 'sektion', 'sektor', 'utskott', 'politi', 'revision', 'överförmyndar',
  'ledning', 'kansli', '\\bstab', 'administr', 'service', 'centrum', 'skol', 'förskol', 'fritids', 'pedagogisk', 'gymnasi', 'utbildning', 'undervisning', '\\bsfi\\b', '\\bkomvux',
  'elev', '\\bbarn', 'ungdom', 'omsorg', '\\bvård', 'vård\\b', 'hemtjänst', 'boende', '\\blss\\b', '\\bsol\\b', 'funktion', 'äldre', 'daglig verksamhet', 'assistans', 'individ', '\\bfamilj', '\\bifo\\b', 'socialt?', 'stöd', 'försörjning',
  'bibliotek', 'kultur', 'musik', 'muse', 'teater', '\\bidrott', 'simhall', '\\bbad', 'turism', 'näringsliv', 'arbetsmarknad', 'integration', 'flykting', 'teknisk', 'teknik', '\\bgat[ao]', 'väghållning', '\\bvägar', '\\bpark', 'natur', 'hamn',
  '\\bva\\b', 'vatten', 'avlopp', 'avfall', 'renhållning', 'räddning', 'brand', 'miljö', 'hälso', 'hälsa', 'sjukvård', 'tandvård', '\\bbygg', '\\bplan-', 'planering', 'fastighet', 'lokalvård', '\\bstäd', '\\bkost', 'måltid', '\\bkök', 'trafik', 'färdtjänst',
  'exploatering', 'säkerhet', 'beredskap', 'tillsyn', 'gemensam', 'råd\\b',
].join('|'), 'u'));

const PER_TIME = words(/ per (?:vecka|dag|månad|timme|år)\b|\((?:timmar|antal|st|%)\)$/);

/** Whether a name is one of an activity or of who does it, and not of something counted or priced there. */
export function namesActivity(name: string): boolean {
  const folded = fold(name);
  return ACTIVITIES.test(folded) && !headCounts(name) && !isShareOrPrice(folded) && !PER_TIME.test(folded);
}
