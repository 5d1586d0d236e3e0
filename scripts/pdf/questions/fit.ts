import type { Page } from 'playwright';

/** Sizes in points between which a text that has one page, or one card, is set. */
export interface TextSizes {
  readonly least: number;
  readonly most: number;
}

/**
 * Sets each element of the class `fits` in the largest text that its place holds.
 *
 * @throws Error with the name of what is too long for the smallest
 */
export async function fitTexts(page: Page, sizes: TextSizes): Promise<void> {
  const tooLong = await page.evaluate(inPage, sizes);
  if (tooLong.length > 0) {
    throw new Error(
      `found more text than its page holds in ${sizes.least} pt: shorten ${tooLong.join(', ')}`,
    );
  }
}

/** Runs in the page: tenths of a point between the sizes are tried by halving. */
function inPage({ least, most }: TextSizes): string[] {
  const tooLong: string[] = [];
  /** Pixels kept free, since print and screen may break a line differently. */
  const spare = 6;
  for (const element of document.querySelectorAll<HTMLElement>('.fits')) {
    const fits = (tenths: number): boolean => {
      element.style.setProperty('--fit', `${tenths / 10}pt`);
      const style = getComputedStyle(element);
      const bottom = element.getBoundingClientRect().bottom - parseFloat(style.paddingBottom);
      const end = element.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return end <= bottom - spare;
    };
    let low = Math.round(least * 10);
    let high = Math.round(most * 10);
    if (fits(high)) continue;
    if (!fits(low)) tooLong.push(element.dataset.name ?? '');
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(middle)) low = middle;
      else high = middle;
    }
    fits(low);
  }
  return tooLong;
}
