import { describe, expect, test } from 'vitest';
import { countSyllables, koreanProblems, missingKorean } from './korean-rules.ts';
import type { Question } from './question-schema.ts';

const sentence = '보드 단위로 나누고 시리얼 하나가 두 쪽에 걸치지 않는지 빌드에서 확인하겠습니다.';
const right = { question: '어떻게 나누시겠습니까?', short: Array(4).fill(sentence).join(' ') };

function problemsOf(change: Partial<typeof right>): readonly string[] {
  const data = { korean: { ...right, ...change } } as unknown as Question;
  return koreanProblems({ id: 'topic/q', data, where: (...path) => `q.yaml:${path.join('.')}` });
}

describe('what a Korean answer may be', () => {
  test('right ones, and none at all', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ question: '설명해 주시겠어요?' })).toEqual([]);
    expect(koreanProblems({ id: 'q', data: {} as Question, where: () => '' })).toEqual([]);
  });

  test.each([
    [{ short: sentence }, 'found 34 syllables: write 130 to 190'],
    [
      {
        short: `${sentence.replace('나누고', `나누고 ${'그다음에 다시 '.repeat(6)}`)} ${sentence} ${sentence}`,
      },
      'found a sentence of 70 syllables, "보드 단위로 나누고 그다음에 …"',
    ],
    [{ short: `${right.short} 좋아요.` }, 'found "… 좋아요.": write sentences that end in 합쇼체'],
    [{ short: `${right.short} 저희는 그렇게 합니다.` }, 'found "저희는": write what you would do'],
    [{ short: `${right.short} 직접 해 봤습니다.` }, 'found "해 봤": write what you would do'],
    [{ question: '보드를 나눠 봐.' }, 'korean.question: found "… 보드를 나눠 봐."'],
  ])('%j', (change, message) => {
    expect(problemsOf(change).join('\n')).toContain(message);
  });

  test('a figure that Korean has no form for is named', () => {
    expect(problemsOf({ short: '{no-such-figure} 대입니다.' })).toEqual([
      'q.yaml:korean.short: korean.short: found {no-such-figure}, which has no Korean form: add its unit to src/numbers/in-korean.ts',
    ]);
  });
});

test('a topic of ours is in Korean whole or not at all; material beside a brief need not be', () => {
  const entry = (id: string, folder: string, korean?: object) => ({
    id,
    data: { korean } as unknown as Question,
    where: (...path: readonly (string | number)[]) => `${folder}/${id}.yaml:${path.join('.')}`,
  });
  const ours = 'src/content/questions';
  const begun = [entry('a/one', ours, right), entry('a/two', ours), entry('b/three', ours)];
  expect(missingKorean(begun)).toEqual([
    expect.stringContaining('src/content/questions/a/two.yaml:short: korean: found nothing'),
  ]);
  expect(missingKorean([entry('a/one', ours, right), entry('a/two', 'mine/questions')])).toEqual(
    [],
  );
});

test.each([
  ['보드 단위로', 5],
  ['150', 3],
  ['0.5%', 6],
  ['mAP', 1],
  ['COCO 101', 6],
  ['99.5%', 8],
  ['`eval`과 `no_grad`', 5],
])('%s has %i syllables', (text, count) => {
  expect(countSyllables(text)).toBe(count);
});
