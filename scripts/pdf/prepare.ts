import type { Page } from 'playwright';
import { formulaPrefix } from './structure.ts';
import type { LinkTexts } from './finish.ts';
import { useStaticFonts } from './static-fonts.ts';

interface Prepare {
  readonly formulaPrefix: string;
  /** Where the site is published, base path included; undefined where nobody else can reach it. */
  readonly published: string | undefined;
  /** Where the page is served from while it is printed. */
  readonly served: string;
}

/**
 * Makes of a page on a screen one for paper: everything opened, formulas with words for those who
 * cannot see them, links that lead somewhere from a file.
 *
 * @returns what each link says, by what it leads to
 */
export async function preparePage(
  page: Page,
  { published, served }: Omit<Prepare, 'formulaPrefix'>,
): Promise<LinkTexts> {
  const texts = await page.evaluate(inPage, { published, served, formulaPrefix });
  await useStaticFonts(page);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  return texts;
}

/** The language that the page says it is in. */
export async function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

/** Runs in the page, so it may use nothing from outside itself. */
function inPage({ formulaPrefix, published, served }: Prepare): Record<string, string> {
  document.documentElement.dataset.theme = 'light';
  for (const details of document.querySelectorAll('details')) details.open = true;
  // Chromium tags it as a picture; it is a frame for one, with a caption, and the picture has its words.
  for (const figure of document.querySelectorAll('figure')) figure.role = 'group';

  const spoken = (node: Element): string => {
    const parts = [...node.children].map(spoken);
    const [first = '', second = ''] = parts;
    const power = parts.at(-1) ?? '';
    switch (node.localName) {
      case 'mfrac':
        return `(${first})/(${second})`;
      case 'msqrt':
        return `√(${parts.join(' ')})`;
      case 'msub':
      case 'munder':
        return `${first}_${second}`;
      case 'msup':
      case 'mover':
        return `${first}^${power}`;
      case 'msubsup':
      case 'munderover':
        return `${first}_${second}^${power}`;
      case 'annotation':
        return '';
      default:
        return parts.length > 0 ? parts.join(' ') : (node.textContent ?? '').trim();
    }
  };
  for (const math of document.querySelectorAll('math')) {
    const picture = document.createElement('span');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', formulaPrefix + spoken(math).replace(/\s+/g, ' ').trim());
    math.replaceWith(picture);
    picture.append(math);
  }

  const texts: Record<string, string> = {};
  // Links stand in drawings too, where `href` is no string.
  for (const link of document.querySelectorAll('a[href]')) {
    const text = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    const own = link.getAttribute('href') ?? '';
    if (own.startsWith('#')) {
      const id = decodeURIComponent(own.slice(1));
      if (document.getElementById(id)) texts[id] ??= text;
      else link.removeAttribute('href');
      continue;
    }
    const { href } = new URL(own, document.baseURI);
    const isOwn = href.startsWith(served);
    const address = isOwn ? published && published + href.slice(served.length) : href;
    if (address === undefined) {
      link.removeAttribute('href');
      continue;
    }
    // Its words say where it leads, so that the address is not printed after them.
    if (isOwn) link.setAttribute('data-own', '');
    link.setAttribute('href', address);
    texts[address] ??= text;
  }
  return texts;
}
