import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageProblems } from './page-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const head = ['---', 'title: Keys', 'description: What a key is.', '---', ''];

/** What is wrong with a page of this front matter and these lines, without its folder. */
function problemsOf(frontmatter: readonly string[], ...lines: readonly string[]): string[] {
  const file = join(folder, 'page.mdx');
  writeFileSync(file, [...frontmatter, ...lines].join('\n'));
  const problems = pageProblems(
    file,
    (link) => (link.startsWith('/line/') ? undefined : 'write the path of a page of this site'),
    { Snippet: new Set(['react/keys']) },
    () => new Set(['the-board']),
  );
  return problems.map((problem) => problem.replace(`${folder}/`, ''));
}
const withKey = (line: string): string[] => [...head.slice(0, 3), line, ...head.slice(3)];

test('a right page has nothing to say', () => {
  expect(
    problemsOf(
      head,
      "import Snippet from '#components/Snippet.astro';",
      '',
      'At %company% and [here](/line/decide/), [below](#the-board), `<Nothing>`, `%unknown%`.',
      '',
      '```tsx',
      '<Nothing /> [nowhere](/nope/) %unknown%',
      '```',
      '',
      '<Snippet name="react/keys" />',
    ),
  ).toEqual([]);
});

test.each([
  [
    'a misspelt key',
    withKey('keyword: [a]'),
    [],
    'page.mdx:4: found keyword: remove it or correct its spelling',
  ],
  [
    'a station that there is not',
    withKey('station: 13'),
    [],
    'page.mdx:4: station: found 13: write a station from 1 to 12',
  ],
  [
    'an order that is no number',
    withKey('sidebar: { order: first }'),
    [],
    'page.mdx:4: sidebar.order: found "first": write a number',
  ],
  [
    'no description',
    ['---', 'title: Keys', '---', ''],
    [],
    'page.mdx:1: description: found nothing: write a text',
  ],
  [
    'a token that there is not',
    head,
    ['At %companyname% they ask.'],
    'page.mdx:6: found %companyname%: write %company%, %product%, %role% or a blank before the percent sign',
  ],
  [
    'a link that leads nowhere',
    head,
    ['', 'See [there](/nope/).'],
    'page.mdx:7: found a link to /nope/: write the path of a page of this site',
  ],
  [
    'an expression that nobody imported',
    [...head, "import { percent } from '../numbers';"],
    ['{percent(2)} of {nothing}, `{code}` and style={{ color: percent }}.'],
    'page.mdx:7: found {nothing}, which the page does not import: import it, or write it between backticks',
  ],
  [
    'an import of what there is not',
    head,
    ["import Snippet from '#components/Snippit.astro';", '', '<Snippet name="react/keys" />'],
    'page.mdx:6: found an import of #components/Snippit.astro, which there is not: correct its path; did you mean #components/Snippet.astro?',
  ],
  [
    'a picture that there is not',
    head,
    ['![A key](./key.png)'],
    'page.mdx:6: found a picture ./key.png, which there is not: write the path of one beside the page',
  ],
  [
    'a picture of another site',
    head,
    ['![A key](https://acme.example/key.png)'],
    'page.mdx:6: found a picture at https://acme.example/key.png: put it beside the page and write ./key.png',
  ],
  [
    'a picture without words',
    head,
    ['![](./page.mdx)'],
    'page.mdx:6: found ./page.mdx without words: write ![what it shows](./page.mdx)',
  ],
  [
    'a relative link',
    head,
    ['See [there](../decide/).'],
    'page.mdx:6: found a link to ../decide/: write a path from the root, such as /line/capture/, or an address that starts with https://',
  ],
  [
    'an anchor of the page that there is not',
    head,
    ['See [below](#the-bord).'],
    'page.mdx:6: found a link to #the-bord: write an anchor of this page; did you mean the-board?',
  ],
  [
    'a component that nobody imported',
    head,
    ['<Snipet name="react/keys" />'],
    "page.mdx:6: found <Snipet>, which the page does not import: write import Snipet from '#components/Snipet.astro'; or correct its spelling",
  ],
  [
    'a snippet that there is not',
    head,
    ["import Snippet from '#components/Snippet.astro';", '', '<Snippet name="react/kays" />'],
    'page.mdx:8: found <Snippet> of react/kays, which there is not: write one that exists; did you mean react/keys?',
  ],
])('%s says where and what to write', (_, frontmatter, lines, message) => {
  expect(problemsOf(frontmatter, ...lines)).toEqual([message]);
});
