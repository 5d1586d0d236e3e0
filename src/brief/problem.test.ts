import { expect, test } from 'vitest';
import { parseBrief } from './parse.ts';
import { BriefError, describeProblem } from './problem.ts';

const overview = '# Company Overview\n**Acme** sells anvils.\n';
const topics = '# Likely Interview Topics\n- **Edge AI:** int8\n';

test.each([
  ['', 1, 'an empty file; write at least a "# Company Overview" and a "# Likely Interview Topics"'],
  [
    ' \n\n',
    1,
    'an empty file; write at least a "# Company Overview" and a "# Likely Interview Topics"',
  ],
  ['# A\n\u0000PNG', 2, 'binary data; name a Markdown file in UTF-8'],
  [
    'Acme sells anvils.',
    1,
    'no headings; put one above each part: "# Company Overview"; "npm run brief -- seeds/other.md" writes a draft',
  ],
  [topics, 2, 'no section of a company overview; add "# Company Overview"'],
  [
    `# Company Overview\nWe sell anvils.\n${topics}`,
    1,
    'a company overview without a name; write the name in bold in its first sentence: "**Acme Corp** is a …"',
  ],
  [overview, 2, 'no section of interview topics; add "# Likely Interview Topics"'],
  [
    `${overview}# Topics\nNone yet.\n`,
    3,
    'a section of interview topics with none in it; write one bullet for each: "- **ML Fundamentals:** data splits, metrics"',
  ],
  [
    `${overview}${topics}- EDGE  ai\n`,
    5,
    'two topics named "EDGE ai"; write one of them under another name',
  ],
  [
    `${overview}${topics}${overview}`,
    5,
    'a second section of a company overview, "Company Overview"; put it under "Company Overview" on line 1',
  ],
  [
    `# A\n${'a'.repeat(1_000_000)}`,
    1,
    'more than a million characters; write a brief of a few pages',
  ],
  [
    `# A\n${'a'.repeat(5_001)}`,
    2,
    'a line of 5001 characters; break it into lines of at most 5000',
  ],
  ['# A\n'.repeat(5_001), 5_001, '5001 lines; write at most 5000'],
  [`# A\n- - - - - a`, 2, 'bullets nested too deep; nest them at most six levels deep'],
  [`# A\n${' '.repeat(25)}- a`, 2, 'bullets nested too deep; nest them at most six levels deep'],
  [
    `# A\na\n${'*a '.repeat(1_001)}`,
    3,
    `too many Markdown marks by "${'*a '.repeat(20).slice(0, 59)}…"; write them as plain words`,
  ],
])('%#', (text, line, message) => {
  const parse = (): unknown => parseBrief(text, 'seeds/other.md');
  expect(parse).toThrow(BriefError);
  expect(parse).toThrow(
    expect.objectContaining({ line, message: `seeds/other.md:${String(line)}: found ${message}` }),
  );
});

test('what a site can do without is a warning', () => {
  const { warnings } = parseBrief(`${overview}${topics}# Our values\n# Role\n- Sell\n`, 'a.md');
  expect(warnings.map(describeProblem)).toEqual([
    'a.md:6: found a role without a title; write its title in bold: "As a **Junior AI Engineer**, you will:"',
    'a.md:7: found nothing on questions to ask; add "# Suggested Questions to Ask" to have it on the site',
    'a.md:7: found nothing on news; add "# Recent News" to have it on the site',
    'a.md:5: found nothing on values under "Our values"; write it in bullets',
    'a.md:7: found nothing on mission; add "# Mission and Values" to have it on the site',
  ]);
});

test('all that is missing is said at once', () => {
  const parse = (): unknown => parseBrief('# Dress code\nPlain.\n', 'a.md');
  expect(parse).toThrow(
    'a.md:2: found no section of a company overview; add "# Company Overview"\n' +
      'a.md:2: found no section of interview topics; add "# Likely Interview Topics"',
  );
});
