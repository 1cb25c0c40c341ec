import type { Language } from './language';

/** What published reports say of a deviation ("Åtgärder för en ekonomi i balans"), each on a line of its own in the comment. */
const fieldHeads = ['cause', 'action', 'responsible', 'due'] as const;
export type CommentHead = (typeof fieldHeads)[number];

/** A comment's parts; '' where it has none. */
export type CommentFields = Readonly<Record<CommentHead, string>> & {
  /** What stands before the first head. */
  readonly words: string;
};

const headWords: Record<Language, Record<CommentHead, string>> = {
  sv: { cause: 'Orsak', action: 'Åtgärd', responsible: 'Ansvarig', due: 'Klart senast' },
  en: { cause: 'Cause', action: 'Action', responsible: 'Responsible', due: 'Done by' },
};

/** As heads are typed by hand, in either language. */
const spellings: Record<CommentHead, RegExp> = {
  cause: /^(?:orsak(?:er)?|causes?)$/i,
  action: /^(?:åtgärd(?:er)?|actions?)$/i,
  responsible: /^(?:ansvarig(?:a)?|responsible)$/i,
  due: /^(?:klart(?: senast)?|slutdatum|done by|due)$/i,
};

const headOf = (word: string): CommentHead | null => fieldHeads.find((head) => spellings[head].test(word.trim())) ?? null;

/** Parts a comment's text into its fields, whether it was written in the pane or typed in the report's cell. Nothing of it is left out. */
export function parseComment(text: string): CommentFields {
  const found: Record<CommentHead | 'words', string[]> = { words: [], cause: [], action: [], responsible: [], due: [] };
  const begun = new Set<CommentHead>();
  let at: CommentHead | 'words' = 'words';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, word = '', rest = ''] = /^([^:]{1,20}):\s?(.*)$/.exec(line) ?? [];
    const head = headOf(word);
    // A head that stands twice is a line like others the second time.
    if (head === null || begun.has(head)) found[at].push(line);
    else {
      at = head;
      begun.add(head);
      found[head].push(rest);
    }
  }
  const joined = (lines: readonly string[]) => lines.join('\n').trim();
  return { words: joined(found.words), cause: joined(found.cause), action: joined(found.action), responsible: joined(found.responsible), due: joined(found.due) };
}

/** The fields as one text, as it stands in the report's cell; heads without words are left out. */
export function formatComment(fields: CommentFields, language: Language): string {
  const lines = fieldHeads.flatMap((head) => (fields[head].trim() === '' ? [] : [`${headWords[language][head]}: ${fields[head].trim()}`]));
  return [...fields.words.trim() === '' ? [] : [fields.words.trim()], ...lines].join('\n');
}

export const hasHeads = (fields: CommentFields): boolean => fieldHeads.some((head) => fields[head] !== '');
