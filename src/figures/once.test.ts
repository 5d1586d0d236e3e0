import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('what is asked for twice is computed once, whatever it is', () => {
  const compute = vi.fn(() => undefined);
  const kept = once(compute);
  kept();
  expect(kept()).toBeUndefined();
  expect(compute).toHaveBeenCalledTimes(1);
});
