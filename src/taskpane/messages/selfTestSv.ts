/** The words of the self-test. */
export const selfTestSv = {
  title: 'Självtest',
  open: 'Självtest av Excel',
  what: 'Prövar en sak i taget av det som Budgetuppföljning begär av Excel, och ger en tabell att kopiera till den som ger stöd.',
  safe: 'Testet gör ett eget blad som heter Självtest och tar bort det igen. Andra blad varken läses eller ändras, men Excels ångra-lista kan tömmas.',
  beside: 'Öppna provboken bredvid',
  besideHint: 'Säkrast: öppna provboken i en ny arbetsbok, visa panelen där och kör testet i den.',
  run: 'Kör i den här arbetsboken',
  running: (done: number) => `Prövar … ${done} klara`,
  copy: 'Kopiera tabellen',
  copied: 'Tabellen är kopierad. Den säger vilken Excel det är och vad som fungerade, och inget ur arbetsboken.',
  copyByHand: 'Tabellen kunde inte kopieras. Markera den och tryck Ctrl+C.',
  summary: (works: number, all: number) => (works === all ? `Allt fungerar: ${all} av ${all}.` : `${works} av ${all} fungerar.`),
  stopped: 'Excel slutade svara, och testet avbröts. Ta bort bladet Självtest om det står kvar.',
  columns: { what: 'Förmåga', outcome: 'Utfall', detail: 'Detalj', time: 'ms' },
  outcome: { works: 'fungerar', refused: 'nekades', differs: 'blev annorlunda', missing: 'finns inte här', silent: 'inget svar' },
  page: { worker: 'Räkna i bakgrunden', storage: 'Spara utkast på datorn', locks: 'Webbläsarens lås', channel: 'Panelen och menyfliken hör varandra' },
};
