import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import starlightLlmsTxt from 'starlight-llms-txt';
import { mistakesOverPages } from './src/collections/mistakes.ts';
import { shippedPackages } from './scripts/shipped-packages.ts';
import { leftOutPages, leftOutSections } from './src/site/brief-parts.ts';
import { isKnownAnchor, isRoutePage } from './src/site/known-anchors.ts';
import { storageStandIn } from './src/reader/kept/stand-in.ts';
import { offlineCopy } from './src/reader/offline/integration.ts';
import { pageMark } from './src/reader/offline/page-mark.ts';
import { sandboxScriptSources } from './src/runner/build.ts';
import { runner } from './src/runner/integration.ts';
import { search } from './src/search/integration.ts';
import { brief, coverage, names, topics } from './src/site/current.ts';
import { pagePolicy } from './src/site/policy/integration.ts';
import { handbookMarkdown } from './src/site/markdown-plugin.ts';
import { readSettings } from './src/site/settings.ts';
import { sidebarOf } from './src/site/sidebar.ts';

/** Astro writes this directive into pages for itself, and the bundler takes it for somebody's. */
function withoutHeadInjectWarnings(level, log, show) {
  const isOurs = log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
  if (!isOurs) show(level, log);
}

const { site, base, repository } = readSettings(process.env);
const leftOut = leftOutPages(brief).union(leftOutSections(coverage));

const startsEveryPage =
  /\/(?:vite\/preload-helper|TableOfContents\/starlight-toc|reader\/(?:loading\/(?:load-part|notice)|offline\/(?:register|choice|saving-data)|kept\/storage|reading\/(?:full-fonts|menu-at-page|scrolling-tables))|glossary\/met-term|search\/browser\/slash)\b/;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The default drops the white space between inline elements.
  compressHTML: true,
  // The offline copy brings every page; what would fetch one on hover weighs on each of them.
  prefetch: false,
  vite: {
    plugins: [shippedPackages()],
    // A font for rare signs is loaded where they stand, and not carried by every page's styles.
    build: {
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: {
        onLog: withoutHeadInjectWarnings,
        // What every page starts with comes in one file: each more costs its headers.
        output: { codeSplitting: { groups: [{ name: 'page', test: startsEveryPage }] } },
      },
    },
  },
  markdown: { processor: satteri({ mdastPlugins: [handbookMarkdown({ names, base, leftOut })] }) },
  integrations: [
    starlight({
      title: `${names.product} handbook`,
      description: `Prepare for an interview as a ${names.role} at ${names.company}.`,
      customCss: [
        './src/styles/theme.css',
        './src/styles/layout.css',
        './src/styles/print.css',
        './src/styles/contrast.css',
        './src/styles/fonts.css',
      ],
      head: [
        { tag: 'meta', attrs: { name: pageMark, content: '1' } },
        { tag: 'script', content: storageStandIn },
      ],
      editLink: { baseUrl: `${repository}/edit/main/` },
      lastUpdated: true,
      pagefind: false,
      components: {
        EditLink: './src/components/site/EditLink.astro',
        Footer: './src/components/site/Footer.astro',
        PageTitle: './src/components/site/PageTitle.astro',
        Search: './src/components/search/Search.astro',
        Sidebar: './src/components/site/Sidebar.astro',
        SiteTitle: './src/components/site/SiteTitle.astro',
      },
      credits: false,
      routeMiddleware: './src/site/route-data.ts',
      sidebar: sidebarOf(brief, topics),
      plugins: [
        starlightLinksValidator({
          exclude: ({ link }) => isKnownAnchor(link) || isRoutePage(link),
        }),
        starlightLlmsTxt(),
      ],
    }),
    mdx(),
    runner(),
    pagePolicy(sandboxScriptSources),
    search(),
    offlineCopy(),
    mistakesOverPages(),
  ],
});
