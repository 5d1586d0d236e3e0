import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

const words = (count: number): string => Array<string>(count).fill('word').join(' ');

test.each([
  ['nothing takes a minute', '', 1],
  ['180 words a minute, rounded up', words(361), 3],
  [
    'two minutes for each thing to run or to look at',
    `${words(180)} <Snippet name="a/b" /> <QueueFigure />`,
    5,
  ],
  ['imports are not read', `import A from './a';\n${words(180)}`, 1],
])('%s', (_, body, minutes) => {
  expect(readingMinutes(body)).toBe(minutes);
});
