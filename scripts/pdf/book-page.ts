/** What a book is made of: parts with pages of the site, in order. */
export interface BookPart {
  readonly title: string;
  /** Paths under the base: `line/evaluate/`. */
  readonly pages: readonly string[];
}

export interface Book {
  readonly title: string;
  /** What stands on its first page, as HTML. */
  readonly cover: string;
  /** Lines of code from which a program that can be run is left to the site; what it shows stays. */
  readonly mostLines: number;
  /** Whether tasks to solve are in it. */
  readonly hasExercises: boolean;
  /** Ids of headings whose sections only lead through the site. */
  readonly leftOut: readonly string[];
  readonly parts: readonly BookPart[];
  readonly served: string;
  /** Words on every sheet's head, by the part's number. */
  readonly css: string;
}

/**
 * Runs in an empty page of the site: fetches the parts' pages and puts their contents one after the
 * other, with a title page and a table of contents; links between them lead to places in the book.
 */
export async function assemble({
  title,
  cover,
  mostLines,
  hasExercises,
  leftOut,
  parts,
  served,
  css,
}: Book): Promise<void> {
  const root = new URL(served);
  const idOf = (path: string, hash: string): string =>
    `${path.replace(/\/+$/, '').replaceAll('/', '.') || 'home'}${hash && hash !== '_top' ? `--${hash}` : ''}`;
  const included = new Set(parts.flatMap(({ pages }) => pages));
  const styles = new Set<string>();
  const make = (name: string, className: string, text = ''): HTMLElement => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const load = async (path: string): Promise<readonly Element[]> => {
    const response = await fetch(root.href + path);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    for (const style of page.querySelectorAll('link[rel=stylesheet], style')) {
      styles.add(style.outerHTML);
    }
    const heading = page.querySelector('main h1');
    const body = page.querySelector('main .sl-markdown-content');
    if (!heading || !body) throw new Error(`${path}: found no title or no text to print`);
    return [heading, body];
  };

  /** Makes ids unique in the book, and links either places in it or whole addresses. */
  const adapt = (element: Element, path: string): void => {
    const all = [element, ...element.querySelectorAll('*')];
    for (const each of all) {
      // On paper no tab can be pressed: every panel is there.
      if (each.role === 'tabpanel') each.removeAttribute('hidden');
      if (each.localName === 'script' || each.matches('.sl-anchor-link, [hidden]')) each.remove();
      if (each.id) each.id = idOf(path, each.id);
      for (const name of ['aria-labelledby', 'aria-describedby', 'for', 'aria-controls']) {
        const value = each.getAttribute(name);
        if (value) {
          each.setAttribute(
            name,
            value
              .split(' ')
              .map((id) => idOf(path, id))
              .join(' '),
          );
        }
      }
      // Names of markers, clips and gradients inside drawings.
      for (const { name, value } of [...each.attributes]) {
        if (value.includes('url(#')) {
          each.setAttribute(
            name,
            value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(path, id)})`),
          );
        }
      }
      const link = each.getAttribute('href');
      if (link === null || !(each.localName === 'a' || each.localName === 'use')) continue;
      const target = new URL(link, root.href + path);
      if (!target.href.startsWith(root.href)) continue;
      const place = target.pathname.slice(root.pathname.length);
      if (included.has(place)) each.setAttribute('href', `#${idOf(place, target.hash.slice(1))}`);
      else each.setAttribute('href', target.href);
    }
  };

  /** Leaves out what this book has no room for; figures and outputs stay. */
  const shorten = (body: Element): void => {
    for (const name of leftOut) {
      const start = body.querySelector(`#${name}`)?.closest('.sl-heading-wrapper');
      let next = start?.nextElementSibling;
      while (next && !next.matches('.sl-heading-wrapper')) {
        next.remove();
        next = start?.nextElementSibling;
      }
      start?.remove();
    }
    for (const program of body.querySelectorAll('code-snippet')) {
      if (program.matches('.exercise') && !hasExercises) program.remove();
      else if (program.querySelectorAll('.code .line').length > mostLines) {
        program.querySelector('.code')?.remove();
        const path = `try/${program.getAttribute('data-id') ?? ''}/`;
        const link = document.createElement('a');
        link.href = root.href + path;
        link.textContent = `Code: ${path}`;
        program.querySelector('.summary')?.append(' ', link);
      }
    }
  };

  const renamed = (element: Element, name: string): Element => {
    const other = document.createElement(name);
    for (const { name: key, value } of [...element.attributes]) other.setAttribute(key, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    return other;
  };

  const contents = make('nav', 'contents');
  contents.append(make('h1', '', 'Contents'));
  const book = make('main', 'book');
  for (const [index, part] of parts.entries()) {
    const section = make('section', `part part-${index + 1}`);
    const partTitle = make('h1', 'part-title', part.title);
    partTitle.id = `part-${index + 1}`;
    section.append(partTitle);
    const list = document.createElement('ol');
    contents.append(entry(part.title, partTitle.id, 'p'), list);
    const loaded = await Promise.all(part.pages.map(load));
    for (const [number, path] of part.pages.entries()) {
      const [heading, body] = loaded[number];
      shorten(body);
      adapt(heading, path);
      adapt(body, path);
      for (const level of [5, 4, 3, 2]) {
        for (const each of body.querySelectorAll(`h${level}`)) renamed(each, `h${level + 1}`);
      }
      const article = make('article', 'page');
      const pageTitle = renamed(heading, 'h2');
      pageTitle.className = 'page-title';
      pageTitle.id = idOf(path, '');
      const title = make('span', 'whole');
      title.append(...pageTitle.childNodes);
      pageTitle.append(title);
      article.append(pageTitle, body);
      section.append(article);
      list.append(entry(pageTitle.textContent.trim(), pageTitle.id, 'li'));
    }
    book.append(section);
  }

  function entry(text: string, id: string, name: string): HTMLElement {
    const item = document.createElement(name);
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = text;
    item.append(link);
    return item;
  }

  const front = make('header', 'cover');
  front.innerHTML = cover;
  document.documentElement.dataset.theme = 'light';
  document.title = title;
  const ownStyle = document.createElement('style');
  ownStyle.textContent = css;
  document.head.innerHTML += [...styles].join('');
  document.head.append(ownStyle);
  document.body.replaceChildren(front, contents, book);
  await Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      (link) =>
        link.sheet ??
        new Promise((resolve) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
        }),
    ),
  );
}
