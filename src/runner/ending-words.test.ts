import { describe, expect, it } from 'vitest';
import { endingWords, verdictWords } from './ending-words.ts';
import { endings } from './protocol.ts';
import type { Ending } from './protocol.ts';

const run = (ending: Ending, ...errorLines: (number | null)[]) => ({
  ending,
  milliseconds: 47.2,
  seconds: 10,
  errorLines,
});

describe('endingWords', () => {
  it('has words of its own for each ending', () => {
    const all = endings.map((ending) => endingWords(run(ending)));
    expect(new Set(all).size).toBe(endings.length);
  });

  it('says where a program was stopped by an error', () => {
    expect(endingWords(run('finished'))).toBe('Done in 47 ms.');
    expect(endingWords(run('failed', 5))).toBe('Stopped by an error in line 5.');
    expect(endingWords(run('failed', 3, 5))).toBe('Stopped by an error in line 5.');
    expect(endingWords(run('failed', null))).toBe('Stopped by an error.');
    expect(endingWords(run('finished', 3))).toBe('Done in 47 ms, with an error in line 3.');
  });
});

describe('verdictWords', () => {
  it('says solved only when the run finished and every check came and passed', () => {
    expect(verdictWords([true, true], 2, run('finished'))).toEqual({
      words: 'All 2 checks passed. Solved.',
      solved: true,
    });
    for (const ending of endings.filter((other) => other !== 'finished'))
      expect(verdictWords([true, true], 2, run(ending)).solved).toBe(false);
    expect(verdictWords([true, true], 3, run('finished')).solved).toBe(false);
    expect(verdictWords([true, true, true], 2, run('finished')).solved).toBe(false);
    expect(verdictWords([true, false], 2, run('finished'))).toEqual({
      words: '1 of 2 checks passed.',
      solved: false,
    });
  });

  it('says what did not end, and why', () => {
    expect(verdictWords([true, true], 5, run('time')).words).toBe(
      '2 of 5 checks passed; number 3 did not end. Stopped: still running after 10 s, the limit of this snippet. An endless loop?',
    );
    expect(verdictWords([true], 5, run('finished')).words).toContain('the others did not run');
    expect(verdictWords([], 5, run('failed', 2)).words).toBe(
      'No check ran. Stopped by an error in line 2.',
    );
  });
});
