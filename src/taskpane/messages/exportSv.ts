import type { ExportKind } from '../services/services';

/** The words of the view of exporting. */
export const exportSv = {
  title: 'Export',
  intro: 'Exportera rapporten. Inget skickas någonstans: filerna skapas i din dator.',
  nothing: 'Det finns ännu ingen rapport att exportera. Översikt säger vad som saknas.',

  checklist: 'Kontroll före nämnden',
  checklistGood: 'Allt är i sin ordning.',
  checklistWarns: 'Du kan gå vidare ändå. Det du låter passera står som en anteckning i den frysta kopian.',
  levels: { ok: 'Klart', warning: 'Se över' },

  files: 'Filer',
  draftsTitle: 'Utkast',
  drafts: 'Ta med utkast till kommentarer',
  draftsHint: 'Utkast som ingen gjort till sina egna lämnas annars utanför.',
  save: { xlsx: 'Excelfil', docx: 'Worddokument' } satisfies Record<ExportKind, string>,
  what: {
    xlsx: 'Rapporten ensam, med värden i stället för formler.', docx: 'Rubriker, tabeller och diagram att arbeta vidare med.',
  } satisfies Record<ExportKind, string>,
  pdf: 'PDF',
  pdfInExcel: 'Rapportens blad är klart för utskrift: visa det och välj Arkiv > Spara som och filtypen PDF.',
  pdfOnPage: 'Hämta Excelfilen, öppna den i Excel och välj Arkiv > Spara som och filtypen PDF.',

  copies: 'Kopiera',
  copiesIntro: 'Klistra in i Word, Outlook eller nämndens ärendesystem. Kolumnerna följer med.',
  copy: 'Kopiera',
  copyNamed: (what: string) => `Kopiera ${what}`,
  asPicture: 'Bild',
  asPictureNamed: (what: string) => `Kopiera ${what} som bild`,
  asTable: 'Tabell',
  asTableNamed: (what: string) => `Kopiera ${what} som tabell`,
  copied: (what: string) => `Kopierat: ${what}. Klistra in med Ctrl+V.`,
  notCopied: 'Kopieringen tilläts inte här. Markera tabellen på rapportens blad och tryck Ctrl+C i stället.',

  frozen: 'Fryst kopia',
  frozenIntro: 'En kopia av rapporten med bara värden, på ett eget blad som aldrig skrivs om.',
  freeze: 'Frys rapporten',
  compare: 'Jämför med fryst rapport',
  freezeAgain: 'Frys en gång till',
  keepFrozen: 'Nej, låt bli',
  stillChanging: 'Arbetsboken ändras medan den läses. Vänta tills ändringarna är klara och försök igen.',
  frozenDone: (sheet: string) => `Rapporten är fryst på bladet ${sheet}.`,
  frozenFileDone: (sheet: string, file: string) => `Rapporten är fryst på bladet ${sheet} i filen ${file}, som finns bland dina hämtade filer.`,
  changedSince: (sheet: string, date: string | null) => `Ändrat sedan ${sheet}${date === null ? '' : `, fryst ${date}`}`,
  unchangedSince: (sheet: string, date: string | null) => `Inget har ändrats sedan ${sheet}${date === null ? '' : `, fryst ${date}`}.`,
};
