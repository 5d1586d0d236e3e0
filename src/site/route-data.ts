import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import fontUrl from '../styles/fonts/plex-sans.woff2?url';
import { escapeHtml } from '../reference/html.ts';
import { coverage, names } from './current.ts';
import { href } from './href.ts';
import { shortSidebar, withCurrentParent } from './short-sidebar.ts';

/**
 * Adds to every page's head what Starlight leaves out: the picture for links to it, and the font in
 * time; escapes its title, which Starlight writes as HTML and a brief may name; lets the first
 * page's title say more than the site's name twice; lists no contents where there is one part;
 * keeps the sidebar short, and marks in it the list that the page belongs to.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  const leftOut =
    coverage === 'none' ? (starlightRoute.entry.data.withoutVision?.leftOut ?? []) : [];
  if (starlightRoute.toc && leftOut.length > 0) {
    starlightRoute.toc.items = starlightRoute.toc.items.filter(
      ({ slug }) => !leftOut.includes(slug),
    );
  }
  if (starlightRoute.toc && starlightRoute.toc.items.length < 2) starlightRoute.toc = undefined;
  starlightRoute.sidebar = withCurrentParent(
    shortSidebar(starlightRoute.sidebar),
    context.url.pathname,
  );
  const path = `open-graph/${starlightRoute.id || 'index'}.png`;
  const image = new URL(href(path), context.site).href;
  const title = starlightRoute.head.find(({ tag }) => tag === 'title');
  if (title) {
    const isHome = starlightRoute.id === '';
    const ofHome = `${starlightRoute.siteTitle}: ${names.role} at ${names.company}`;
    title.content = escapeHtml(isHome ? ofHome : (title.content ?? ''));
  }
  starlightRoute.head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: image } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'meta', attrs: { property: 'og:image:alt', content: starlightRoute.entry.data.title } },
    {
      tag: 'link',
      attrs: { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossorigin: true },
    },
  );
});
