import { describe, expect, test } from 'vitest';
import { readSource } from './source.ts';

const file = 'src/content/docs/line/box.mmd';
const header = ['title: A box', 'figure: 9a', 'origin: reference', 'stations: [1, 2]'];
const body = ['flowchart TB', '  accTitle: One box', '  accDescr: There is one box.', '  a[Box]'];

function written(lines: readonly string[], code: readonly string[] = body): string {
  return ['---', ...lines, '---', ...code, ''].join('\n');
}

function problemsOf(text: string): readonly string[] {
  const read = readSource(text, file);
  return read.ok ? [] : read.problems;
}

test('reads the header, the description and the code, and knows its lines', () => {
  const read = readSource(written(header), file);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  expect(read.source).toMatchObject({
    name: 'line/box',
    accTitle: 'One box',
    accDescr: 'There is one box.',
    bodyLine: 7,
    header: { figure: '9a', stations: [1, 2], links: {}, quotes: [] },
  });
  expect(read.source.body).toMatch(/^flowchart TB\n/);
});

test('a figure without a letter may be written as a number, and Windows line ends are read', () => {
  const text = written(['title: A box', 'figure: 4', ...header.slice(2)]).replaceAll('\n', '\r\n');
  const read = readSource(text, file);
  expect(read.ok && read.source.header.figure).toBe('4');
});

test('a description may stand between braces over several lines', () => {
  const braces = [
    'flowchart TB',
    '  accTitle: One',
    '  accDescr {',
    '    There is',
    '    one box.',
    '  }',
    '  a',
  ];
  const read = readSource(written(header, braces), file);
  expect(read.ok && read.source.accDescr).toBe('There is one box.');
});

describe('says which line is wrong and what to write', () => {
  test.each([
    ['no front matter', 'flowchart TB\n', `${file}:1: found no front matter: write title, figure`],
    ['no title', written(header.slice(1)), `${file}:1: title: found nothing: write a text`],
    [
      'an origin that is none',
      written([...header.slice(0, 2), 'origin: ours', ...header.slice(3)]),
      `${file}:4: origin: found "ours": write brief or reference`,
    ],
    [
      'a brief without its words',
      written([...header.slice(0, 2), 'origin: brief', ...header.slice(3)]),
      'quotes: found nothing: write the words of the brief with `origin: brief`',
    ],
    [
      'a station that is none',
      written([...header.slice(0, 3), 'stations: [13]']),
      `${file}:5: stations.0: found 13: write a station from 1 to 12`,
    ],
    [
      'a link to a station of another page',
      written([...header, 'links: { a: 3 }']),
      `${file}:6: links.a: found 3: write 3 into \`stations\` too, or link to a station that is there`,
    ],
    [
      'a key that is none',
      written([...header, 'stationz: [1]']),
      `${file}:6: found stationz: remove it or correct its spelling`,
    ],
    [
      'a key that is none, with a block of its own',
      written([...header, 'config:', '  theme: dark']),
      `${file}:6: found config: remove it or correct its spelling`,
    ],
    [
      'no title for screen readers',
      written(header, ['flowchart TB', '  accDescr: x', '  a']),
      `${file}:7: accTitle: found nothing: write \`accTitle: …\``,
    ],
    [
      'no description',
      written(header, ['flowchart TB', '  accTitle: x', '  accDescr:', '  a']),
      `${file}:7: accDescr: found nothing: write \`accDescr: …\``,
    ],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message);
  });
});
