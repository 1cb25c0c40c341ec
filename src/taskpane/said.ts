/**
 * The small window in which the ribbon's command says what it could not say elsewhere. The sentence comes after `#`, so
 * that it never leaves the computer; an Excel that loses it on the way gets one that always holds.
 */
const root = document.getElementById('root');
const said = decodeURIComponent(location.hash.slice(1));
if (root) {
  root.textContent = said || 'Rapporten kunde inte uppdateras. Öppna Budgetuppföljning på fliken Start och försök därifrån. '
    + 'The report could not be updated. Open Budget follow-up on the Home tab and try from there.';
}
