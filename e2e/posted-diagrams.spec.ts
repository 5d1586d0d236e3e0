import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium, expect, test } from 'playwright/test';
import { launchArguments, requireBrowser } from '../scripts/browser.ts';
import { drawAll, type DrawnSet } from '../scripts/diagrams/draw-all.ts';
import { kinds } from '../src/diagrams/kinds.ts';
import { readSource, type DiagramSource } from '../src/diagrams/source.ts';

test.describe.configure({ mode: 'default' });

/** A source as people post it, and what its last line says of it: what is drawn, or why nothing is. */
interface Posted {
  readonly name: string;
  readonly text: string;
  readonly drawn: Readonly<Record<string, number>> | undefined;
  readonly refused: { readonly line: number; readonly words: string } | undefined;
}

const posted = globSync('e2e/diagrams/posted/*.mmd')
  .toSorted()
  .map((file): Posted => {
    const text = readFileSync(file, 'utf8');
    const name = basename(file, '.mmd');
    const counts = /^%% drawn: (.+)$/m.exec(text)?.[1];
    const refused = /^%% refused in line (\d+): (.+)$/m.exec(text);
    if (counts === undefined && !refused) throw new Error(`${file}: says nothing of its drawing`);
    const parts = [...(counts ?? '').matchAll(/(\d+) ([^,]+)/g)];
    return {
      name,
      text,
      drawn:
        counts === undefined
          ? undefined
          : Object.fromEntries(parts.map(([, n, what]) => [what, Number(n)])),
      refused: refused ? { line: Number(refused[1]), words: refused[2] ?? '' } : undefined,
    };
  });

/** Lines that ours have and theirs have not: front matter, title and description. */
const ours = ['title: A', 'figure: 1', 'origin: reference', 'stations: [1]'];
const described = ['  accTitle: A drawing', '  accDescr: What it shows.'];

/** A posted source as a writer of ours would bring it in; descriptions stand last, so that lines stay. */
function broughtIn({ name, text }: Posted) {
  const own = /^---\n([\s\S]*?)---\n/.exec(text);
  const header = [...ours, ...(own?.[1]?.trimEnd().split('\n') ?? [])];
  const body = (own ? text.slice(own[0].length) : text).trimEnd().split('\n');
  const isDescribed = text.includes('accTitle') || !/^(?!%%)\S/m.test(text);
  const lines = isDescribed ? body : [...body, ...described];
  const bodyLine = header.length + 3;
  const file = `src/content/docs/${name}.mmd`;
  return { bodyLine, read: readSource(['---', ...header, '---', ...lines, ''].join('\n'), file) };
}

let result: DrawnSet;
const sources = new Map<string, DiagramSource>();

test.beforeAll(async () => {
  test.setTimeout(300_000);
  for (const one of posted) {
    const { read } = broughtIn(one);
    if (read.ok) sources.set(one.name, read.source);
  }
  result = await drawAll([...sources.values()], 'posted');
});

for (const one of posted) {
  const { name, drawn, refused } = one;
  test(`${name} is ${drawn ? 'drawn whole' : 'refused on its line'}`, () => {
    const { bodyLine, read } = broughtIn(one);
    const source = sources.get(name);
    const file = `src/content/docs/${name}.mmd`;
    const problems = read.ok
      ? result.faults.filter((fault) => fault.startsWith(`${file}:`))
      : read.problems;
    if (refused) {
      const line = refused.line === 0 ? ours.length + 2 : bodyLine + refused.line - 1;
      expect(problems.join('\n')).toContain(`${file}:${line}: found ${refused.words}`);
      expect(source && result.drawings.has(source)).toBeFalsy();
      return;
    }
    expect(problems).toEqual([]);
    const account = source && result.accounts.get(source);
    const counted = Object.entries(account ?? {}).filter(([, count]) => count > 0);
    expect(Object.fromEntries(counted)).toEqual(drawn);
  });
}

test('every kind that Mermaid knows is drawn or has a word on what to use', async () => {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: launchArguments,
  });
  const page = await browser.newPage();
  await page.setContent('<body></body>');
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  const known = await page.evaluate(() => {
    window.mermaid.initialize({ startOnLoad: false });
    return window.mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
  });
  await browser.close();
  const internal = ['error', '---'];
  const unknown = known.filter((id) => !internal.includes(id) && !(id in kinds));
  expect(known.length).toBeGreaterThan(30);
  expect(unknown).toEqual([]);
  const untried = Object.entries(kinds).filter(
    ([, { words }]) =>
      !posted.some(({ text }) => words.test(text.replace(/^---\n[\s\S]*?---\n|^%%.*\n/g, ''))),
  );
  expect(untried.map(([kind]) => kind)).toEqual([]);
});

test('drawings say what entities mean, and outlines what happens', () => {
  const svgOf = (name: string) => {
    const source = sources.get(name);
    return (source && result.drawings.get(source)) ?? '';
  };
  expect(svgOf('flowchart-entities')).toContain('A double quote:&quot;</text>');
  expect(svgOf('flowchart-entities')).toContain('A dec char:♥</text>');
  const outlineOf = (name: string) => /<metadata>(.*)<\/metadata>/.exec(svgOf(name))?.[1] ?? '';
  for (const [name, words] of [
    ['sequence-par', 'At the same time: Alice to Bob'],
    ['sequence-critical', 'All or nothing: Establish a connection to the DB'],
    ['sequence-critical', 'Where it fails: Network timeout'],
    ['sequence-break', 'Ends here: when the booking process fails'],
    ['sequence-blocks', 'Else: is well'],
    ['sequence-every-arrow', 'A → B: lost (lost)'],
    ['sequence-every-arrow', 'A → B: async (without waiting)'],
    ['sequence-every-arrow', 'A ←→ B: both ways'],
    ['sequence-create', 'Carl joins'],
    ['sequence-box-plain', '"text":"Edge","items":[{"text":"Camera"}'],
    ['sequence-numbers', '2. Alice → John: And now?'],
    ['state-notes', 'Note: This is the note to the left.'],
    ['state-concurrency', 'at the same time'],
    ['state-choice', 'if n &lt; 0 → False'],
    ['er-orders', 'places → any number of ORDER, each of exactly one'],
    ['flowchart-heads', '←→ D'],
    ['gantt-holidays', 'Label: week 1, Monday to Thursday'],
    ['gantt-holidays', 'Train: week 2, Monday to Tuesday'],
  ] as const)
    expect(outlineOf(name), name).toContain(words);
});
