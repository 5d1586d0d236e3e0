import { describe, expect, it } from 'vitest';
import { readHead } from './snippet-source.ts';

const file = 'topics/a/b.snippet.ts';
const head = (tags: string) =>
  `/**\n * Title\n *\n * One sentence\n * on two lines.\n *\n${tags} */\n`;

describe('readHead', () => {
  it('reads title, summary, station, seconds and hints', () => {
    const tags = ' * @station 5\n * @seconds 30\n * @hint First\n *   goes on\n * @hint Second\n';
    expect(readHead(file, `${head(tags)}const a = 1;\n`)).toEqual({
      title: 'Title',
      summary: 'One sentence on two lines.',
      station: 5,
      seconds: 30,
      hints: ['First goes on', 'Second'],
      code: 'const a = 1;',
      linesBefore: 12,
    });
  });

  it('allows 10 seconds unless more are asked for', () => {
    expect(readHead(file, `${head(' * @station 5\n')}1;`).seconds).toBe(10);
  });

  it.each([
    ['const a = 1;', 'b.snippet.ts:1: Found no leading doc comment'],
    ['/**\n * Title\n *\n * @station 5\n */\n', 'Found no title and summary'],
    [`${head('')}1;`, 'Found @station missing. Write @station and a whole number from 1 to 12'],
    [`${head(' * @station 13\n')}1;`, 'Found @station 13'],
    [`${head(' * @station 5\n * @seconds 90\n')}1;`, 'from 1 to 60'],
    [`${head(' * @station 5\n * @hnt x\n')}1;`, 'Found @hnt. Tags are'],
  ])('says what is wrong with %j', (source, words) => {
    expect(() => readHead(file, source)).toThrow(words);
  });
});
