import { expect, test } from 'vitest';
import { readGlossary, termRecords } from './terms.ts';

const records = termRecords(readGlossary());

/** The terms that a word leads to, with blanks or without, whole or as the beginning of a longer one. */
function termsFor(typed: string): readonly string[] {
  return records
    .filter(({ title, names = [], keywords = [] }) =>
      [title, ...names, ...keywords].some((name) =>
        [name.replaceAll(' ', ''), ...name.split(' ')].some((word) => word.startsWith(typed)),
      ),
    )
    .map(({ url }) => url.replace(/^.*#/, ''));
}

test.each([
  ['가성불량', 'overkill'],
  ['진성불량', 'true-call'],
  ['과검', 'overkill'],
  ['과검출율', 'false-call-rate'],
  ['미검', 'escape'],
  ['유출', 'escape'],
  ['택타임', 'takt-time'],
  ['택트타임', 'takt-time'],
  ['택트', 'takt-time'],
  ['사이클타임', 'cycle-time'],
  ['양불판정', 'pass-fail-judgement'],
  ['쇼트', 'short-circuit'],
  ['결손', 'mouse-bite'],
  ['불량', 'ng-unit'],
  ['양품', 'good-unit'],
  ['육안검사', 'visual-inspection'],
  ['비전검사', 'visual-inspection'],
  ['한도견본', 'limit-sample'],
  ['기종변경', 'changeover'],
  ['변경점', 'change-point-control'],
  ['망분리', 'network-separation'],
  ['폐쇄망', 'network-separation'],
  ['객체탐지', 'object-detection'],
  ['섀도우', 'shadow-deployment'],
])('%s leads to %s', (typed, term) => {
  expect(termsFor(typed)).toContain(term);
});
