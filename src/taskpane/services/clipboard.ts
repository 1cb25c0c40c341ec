/** What is put on the clipboard: the same in two or three shapes, of which the receiver takes the best that it knows. */
export interface Clipping {
  readonly html: string;
  readonly plain: string;
  /** A picture as `data:image/png;base64,…`; null where there is none. */
  readonly picture: string | null;
}

/**
 * Writes while the click lasts, and asks no permission: Excel's web views and frames give none to the clipboard's newer
 * side. Also, a browser tidies what comes that other way, and takes out what tells Excel that text is text.
 */
function copyNow({ html, plain }: Clipping): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
    event.stopPropagation();
    isDone = true;
  };
  // Safari copies nothing where nothing is marked.
  const marked = document.createElement('span');
  marked.textContent = '\u00a0';
  marked.setAttribute('aria-hidden', 'true');
  // Through the object model: the page's policy allows no style attributes.
  marked.style.position = 'fixed';
  marked.style.opacity = '0';
  document.body.append(marked);
  const selection = document.getSelection();
  selection?.selectAllChildren(marked);
  document.addEventListener('copy', fill, { capture: true });
  try {
    // Office's webviews give no permission for the newer way.
    const page: { execCommand: (command: string) => boolean } = document;
    return page.execCommand('copy') && isDone;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    selection?.removeAllRanges();
    marked.remove();
  }
}

function pictureBlob(picture: string): Blob {
  const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

async function copyWithPermission({ html, plain, picture }: Clipping): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }),
      ...picture !== null && { 'image/png': pictureBlob(picture) },
    })]);
    return true;
  } catch {
    return false;
  }
}

/** False when neither way was open. A picture goes the newer way first: only there can it be a picture by itself. */
export async function copy(clipping: Clipping): Promise<boolean> {
  if (clipping.picture !== null && await copyWithPermission(clipping)) return true;
  return copyNow(clipping) || (clipping.picture === null && copyWithPermission(clipping));
}
