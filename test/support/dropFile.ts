import type { Locator, Page } from 'playwright-core';

/** Drops a file on what is shown. */
export async function dropFile(page: Page, on: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(([file, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], file));
    return transfer;
  }, [name, Buffer.from(bytes).toString('base64')] as const);
  await on.dispatchEvent('drop', { dataTransfer: data });
}
