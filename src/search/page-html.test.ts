import { expect, test } from 'vitest';
import { headingsOf, isSearchable, withFacts } from './page-html.ts';

const page = `<!doctype html><html><head><meta name="description" content="R&amp;R at station 3"></head>
<body><main data-pagefind-body><h1 id="_top">Split <em>by</em> board</h1><h2>Why&#39;s that?</h2></main></body></html>`;

test('only a page whose text Starlight marks is searchable', () => {
  expect(isSearchable(page)).toBe(true);
  expect(isSearchable(page.replace(' data-pagefind-body', ''))).toBe(false);
  expect(isSearchable('<main><code>data-pagefind-body</code></main>')).toBe(false);
});

test('headings come as plain text, with the description', () => {
  expect(headingsOf(page)).toEqual(['Split by board', "Why's that?", 'R&R at station 3']);
});

test('filters and keywords stand in the head, escaped, and the title is no section', () => {
  const facts = {
    kind: 'page' as const,
    topics: ['A "quoted" & topic'],
    place: 'Station 3',
    keywords: ['κ'],
    weight: 0.5,
  };
  const html = withFacts(page, facts, ['kappa']);
  expect(html).toContain('data-pagefind-filter="kind[content]" content="page"');
  expect(html).toContain(
    '<meta data-pagefind-filter="topic[content]" content="A &quot;quoted&quot; &amp; topic">',
  );
  expect(html).toContain(
    '<meta data-pagefind-meta="keywords[content]" content="κ, kappa, Splitbyboard">',
  );
  expect(html).toContain('data-pagefind-body data-pagefind-weight="0.5"');
  expect(html).not.toContain('_top');
  const korean = withFacts(page, { ...facts, korean: '왜 나눕니까?' }, []);
  expect(korean).toContain('content="κ, 왜 나눕니까?, Splitbyboard">');
  const snippet = withFacts(page, { ...facts, kind: 'snippet' }, ['kappa']);
  expect(snippet).toContain('<meta data-pagefind-filter="kind[content]" content="snippet">');
  expect(snippet).toContain(
    '<meta data-pagefind-meta="keywords[content]" content="κ, Splitbyboard">',
  );
});
