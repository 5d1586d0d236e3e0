import { expect, test } from 'vitest';
import { weightOf } from './page-facts.ts';

const [fromBrief, material] = [{}, {}];

test('pages that explain what the brief asks for come before others', () => {
  const fits = weightOf('topics/ml-fundamentals/', { fromBrief, material });
  expect(fits).toBe(1);
  expect(weightOf('topics/react/', { fromBrief })).toBeLessThan(fits);
  expect(weightOf('topics/ml-fundamentals/', { material })).toBeLessThan(fits);
  expect(weightOf('line/infer/')).toBe(1);
  expect(weightOf('company/')).toBeGreaterThan(1);
});
