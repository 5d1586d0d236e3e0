import { readFileSync } from 'node:fs';
import { families } from '../reference/families.ts';
import { readLibrary } from '../reference/library.ts';
import { anchorsOf } from './prose/anchors.ts';
import { coverage, names, topicSlugs } from './current.ts';
import { isKnownAnchor } from './known-anchors.ts';
import { nearest } from './nearest.ts';
import { prosePages } from './prose/pages.ts';
import { questionFiles } from './question-files.ts';
import { runnableIds } from './topics/runnable-ids.ts';

/** Says what to write instead of a link from the root that leads nowhere; undefined for one that is right. */
export type LinkCheck = (link: string) => string | undefined;

/**
 * Looks links up among the pages and anchors that there are now: pages of prose, those that routes make,
 * terms, sources, functions, figures. Numbered addresses of a sheet or a plan are left to the crawl of the built site.
 */
export function linkCheck(): LinkCheck {
  const prose = new Map(prosePages().map(({ path, file }) => [`/${path}`, file]));
  const routes = routePages();
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsAt = (path: string, file: string): ReadonlySet<string> => {
    const known = anchors.get(path) ?? anchorsOf(file, names);
    anchors.set(path, known);
    return known;
  };
  return (link) => {
    const [path = '', anchor] = link.split('#');
    const file = prose.get(path);
    if (!file && !routes.includes(path) && !/^\/(?:cheat-sheet|study-plan)\//.test(path)) {
      return `write the path of a page of this site${nearest(path, [...prose.keys(), ...routes])}`;
    }
    if (anchor === undefined || isKnownAnchor(link)) return undefined;
    const there = file ? anchorsAt(path, file) : functionsOn(path);
    if (!there || there.has(anchor)) return undefined;
    if (file && /^figure-\d+[a-z]?$/.test(anchor) && shows(file, anchor.slice(7))) {
      return undefined;
    }
    return `write an anchor of ${path}${nearest(anchor, [...there])}`;
  };
}

/** Paths of the pages that routes make. */
function routePages(): readonly string[] {
  const questions = questionFiles();
  const asked = [...new Set(questions.map(({ topic }) => topic))];
  return [
    ...[
      'try',
      'questions',
      'reference',
      'cheat-sheet',
      'study-plan',
      'inspector',
      'practice/cards',
    ],
    ...(coverage === 'none' ? [] : ['practice/progress']),
    ...topicSlugs.map((slug) => `topics/${slug}`),
    ...runnableIds().map((id) => `try/${id}`),
    ...asked.map((topic) => `questions/${topic ?? ''}`),
    ...questions.map(({ id }) => `questions/${id}`),
    ...families.map(({ slug }) => `reference/${slug}`),
  ].map((path) => `/${path}/`);
}

/** The anchors of a page of the reference; undefined for other pages. */
function functionsOn(path: string): ReadonlySet<string> | undefined {
  const [, family] = /^\/reference\/([\w-]+)\/$/.exec(path) ?? [];
  if (family === undefined) return undefined;
  const declarations = readLibrary().find(({ slug }) => slug === family)?.declarations;
  return declarations && new Set(declarations.map(({ name }) => name));
}

/** Whether a page shows the figure with a number. */
function shows(page: string, figure: string): boolean {
  const shown = [...readFileSync(page, 'utf8').matchAll(/<Diagram name="([\w/-]+)"/g)];
  return shown.some(([, name = '']) => {
    try {
      return new RegExp(`^ *figure: ${figure}$`, 'm').test(
        readFileSync(`src/content/docs/${name}.mmd`, 'utf8'),
      );
    } catch {
      return false;
    }
  });
}
