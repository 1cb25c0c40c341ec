import { storedDrafts, type Drafts } from '../store/drafts';
import { storageOf } from './storage';
import { workbookKey } from './workbookKey';

/**
 * What is chosen on the page outlives it too, by the file's name: a page is closed as easily as a pane. What was left is
 * offered and never taken by itself, since another file may bear the name.
 */
export function pageDrafts(fileName: string): Drafts | null {
  const [key, storage] = [workbookKey(fileName), storageOf()];
  return key === null || storage === null ? null : storedDrafts(storage, `budgetuppfoljning:sida:utkast:${key}`);
}
