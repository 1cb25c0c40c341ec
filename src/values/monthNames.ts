import type { Language } from './language';

const MONTHS: Record<Language, readonly string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "augusti"; 1 is January, and what is no month is ''. */
export const monthName = (month: number, language: Language): string => MONTHS[language][month - 1] ?? '';
