import type { Locator, Page } from 'playwright-core';

/** How a user reaches what she wants in the pane; what is done is counted. */
export interface Hands {
  /** Presses a button, a tab, a link or a radio button. */
  press(what: Locator): Promise<void>;
  /** Writes a text into a field: to reach it counts, the letters do not. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses in a list by the choice's label. */
  choose(list: Locator, label: string): Promise<void>;
  /** Clicks and keystrokes, without the letters of texts. */
  readonly count: number;
}

/** A hand on the mouse, and texts typed. */
export class Mouse implements Hands {
  count = 0;

  async press(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }

  async write(field: Locator, text: string): Promise<void> {
    this.count += 1;
    await field.fill(text);
  }

  async choose(list: Locator, label: string): Promise<void> {
    // One click opens the list, one takes the choice.
    this.count += 2;
    await list.selectOption({ label });
  }
}

const furthest = 400;

const isFocused = (what: Locator): Promise<boolean> => what.evaluate((element) => element === document.activeElement);

/** The keyboard alone: no element is given the focus but by keys. */
export class Keyboard implements Hands {
  count = 0;

  constructor(private readonly page: Page) {}

  private async key(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  /** Tabs until the focus is there: onwards, or back where that is nearer. */
  private async reach(what: Locator): Promise<void> {
    await what.waitFor();
    const isBehind = await what.evaluate((element) => {
      const at = document.activeElement;
      return at !== null && at !== document.body && (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    for (let steps = 0; steps < furthest; steps += 1) {
      if (await isFocused(what)) return;
      await this.key(isBehind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`The keyboard does not reach ${what.toString()}.`);
  }

  async press(what: Locator): Promise<void> {
    await what.waitFor();
    switch (await what.evaluate((element) => element.getAttribute('role') ?? (element instanceof HTMLInputElement ? element.type : ''))) {
      case 'radio':
        await this.pick(what);
        return;
      // One stop among the tabs; the arrows lead from one to the next, and show it.
      case 'tab':
        await this.reach(this.page.getByRole('tab', { selected: true }));
        await this.arrow(what, 'ArrowRight');
        return;
      case 'menuitem':
        await this.arrow(what, 'ArrowDown');
        break;
      default:
        await this.reach(what);
    }
    await this.key('Enter');
  }

  private async arrow(what: Locator, key: string): Promise<void> {
    for (let steps = 0; steps < furthest && !await isFocused(what); steps += 1) await this.key(key);
  }

  private async pick(radio: Locator): Promise<void> {
    const group = await radio.getAttribute('name');
    for (let steps = 0; steps < furthest && !await isFocused(radio); steps += 1) {
      const isInGroup = await this.page.evaluate((name) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === name, group);
      await this.key(isInGroup ? 'ArrowDown' : 'Tab');
    }
    if (!await radio.isChecked()) await this.key('Space');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.insertText(text);
  }

  async choose(list: Locator, label: string): Promise<void> {
    await this.reach(list);
    const shown = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '');
    const places = await list.evaluate((element, name) => {
      const { selectedIndex, options } = element as HTMLSelectElement;
      return { at: selectedIndex, wanted: [...options].findIndex((option) => option.label === name) };
    }, label);
    for (let steps = 0; steps < furthest && await shown() !== label; steps += 1) await this.key(places.wanted > places.at ? 'ArrowDown' : 'ArrowUp');
  }
}
