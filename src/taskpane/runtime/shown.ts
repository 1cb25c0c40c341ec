/** What `Office.onReady` tells of a shared runtime, beyond what its types say. */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/**
 * Whether the page is one that nobody sees: the ribbon's command, started while the pane is closed. Excel says so of a
 * shared runtime; a page of its own for the commands has no size, or is said to be hidden by the browser.
 */
const isUnseen = ({ addin }: ReadyInfo, isShared: boolean): boolean => (isShared && addin?.visibilityMode
  ? addin.visibilityMode === 'Hidden'
  : document.visibilityState === 'hidden' || innerWidth === 0 || innerHeight === 0);

/**
 * Draws the pane at once, or as soon as it is to be seen: a command alone reads the workbook once and not twice. What is
 * given back draws it now. `told` is to draw it when Excel says that it is seen; where it does not, the browser does.
 */
export function whenShown(info: object, isShared: boolean, draw: () => void, told: (show: () => void) => void): () => void {
  const drawn = { yet: false };
  const show = (): void => {
    if (drawn.yet) return;
    drawn.yet = true;
    draw();
  };
  if (!isUnseen(info, isShared)) {
    show();
    return show;
  }
  const look = (): void => { if (document.visibilityState !== 'hidden' && innerWidth > 0 && innerHeight > 0) show(); };
  addEventListener('resize', look);
  document.addEventListener('visibilitychange', look);
  told(show);
  return show;
}
