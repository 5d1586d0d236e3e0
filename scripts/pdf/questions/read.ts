import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { BookPart } from '../book-page.ts';
import { textOf } from '../site-parts.ts';

/** A question as it stands on paper; what is not plain text is HTML. */
export interface PaperQuestion {
  /** Its page under the base. */
  readonly path: string;
  readonly topic: string;
  /** Station, level and minutes, in plain text. */
  readonly facts: readonly string[];
  readonly question: string;
  /** What they want to find out. */
  readonly testing: string;
  readonly short: string;
  readonly long: string;
  readonly rubric: readonly { readonly level: string; readonly lines: readonly string[] }[];
  readonly followUps: readonly { readonly question: string; readonly answer: string }[];
  readonly wrongAnswers: string;
  readonly deeper: string;
}

/** The questions of a built site as its pages have them, in the order of the parts. */
export function readQuestions(site: string, parts: readonly BookPart[]): readonly PaperQuestion[] {
  return parts.flatMap(({ title, pages }) =>
    pages.map((path) => {
      const html = readFileSync(join(site, path, 'index.html'), 'utf8');
      // The menu around it is most of a page, and takes most of the time to read.
      const main = /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? html;
      return readQuestion(fromHtml(main, { fragment: true }), path, title);
    }),
  );
}

/** One question out of its page. */
export function readQuestion(page: Root, path: string, topic: string): PaperQuestion {
  const find = (selector: string): Element => {
    const found = select(selector, page);
    if (!found) throw new Error(`${path}: found no ${selector} in a question’s page`);
    return found;
  };
  const sections = new Map(
    selectAll('details.answer', page).map((details) => {
      const [summary, ...rest] = details.children.filter(isElement);
      const [title] = (summary?.children ?? []).filter(({ type }) => type === 'text');
      return [textOf(title).trim(), rest] as const;
    }),
  );
  const section = (title: string): readonly Element[] => {
    const found = sections.get(title);
    if (!found) throw new Error(`${path}: found no part “${title}” in a question’s page`);
    return found;
  };
  const inside = (element: Element): string => toHtml(element.children).trim();
  const [, ...facts] = find('.facts')
    .children.filter(isElement)
    .map((fact) => textOf(fact).trim());
  const testing = find('p.testing');
  return {
    path,
    topic,
    facts,
    question: textOf(find('main h1')).trim(),
    testing: toHtml(
      testing.children.filter((child) => !(isElement(child) && child.tagName === 'strong')),
    ).trim(),
    short: toHtml([...section('In thirty seconds')]),
    long: toHtml([...section('In two minutes')]),
    rubric: selectAll('.rubric > div', page).map((level) => ({
      level: textOf(select('dt', level)).trim(),
      lines: selectAll('li', level).map(inside),
    })),
    followUps: pairs(section('What they ask next'), 'p.asked').map(([asked, ...answer]) => ({
      question: inside(select('strong', asked) ?? asked),
      answer: toHtml(answer),
    })),
    wrongAnswers: toHtml([...section('Tempting, and wrong')]),
    deeper: toHtml([...section('Going deeper')]),
  };
}

/** Elements in groups, each of which begins with one that the selector matches. */
function pairs(
  elements: readonly Element[],
  selector: string,
): readonly (readonly [Element, ...Element[]])[] {
  const groups: [Element, ...Element[]][] = [];
  for (const element of elements) {
    if (matches(selector, element)) groups.push([element]);
    else groups.at(-1)?.push(element);
  }
  return groups;
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
