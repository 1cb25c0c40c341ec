/** The words of Kommentarer. */
export const commentsSv = {
  intro: 'Skriv här eller i rapportens kommentarsruta. Det som skrivs här står i rapporten när den uppdateras.',
  none: 'Det finns inga områden att kommentera.',
  label: (area: string) => `Kommentar till ${area}`,
  empty: 'Ingen egen kommentar ännu',
  length: (letters: number) => `${letters} tecken`,
  draft: 'Utkast ur siffrorna:',
  takeDraft: 'Använd utkastet',
  outline: 'Orsak och åtgärd',
  figures: 'Infoga siffrorna',
  changed: (area: string) => `Kommentaren till ${area} är ändrad.`,
  conflict: 'I rapportens ruta har det skrivits något annat sedan du började:',
  keepTheirs: 'Behåll rapportens',
  keepMine: 'Använd min text',
};
