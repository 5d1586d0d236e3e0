import { expect, test } from 'vitest';
import { withLookalikesNamed } from './lookalikes.ts';

test.each([
  ['if (is\u0410dmin) run();', 'if (is\u0410⟨u+0410⟩dmin) run();'],
  ['const \u0440ay = 1;', 'const \u0440⟨u+0440⟩ay = 1;'],
  ['let \u0430 = a;', 'let \u0430⟨u+0430⟩ = a;'],
  ['\u0441\u0441 + cc', '\u0441⟨u+0441⟩\u0441⟨u+0441⟩ + cc'],
  ['const f\u03bfr = 2;', 'const f\u03bf⟨u+03bf⟩r = 2;'],
  ['cons\uff54 = 3', 'cons\uff54⟨u+ff54⟩ = 3'],
])('names what deceives in %j', (code, shown) => {
  expect(withLookalikesNamed(code)).toBe(shown);
});

test.each([
  '// 미검출 rate: 놓친 불량의 비율',
  "const 값value = '과검 (overkill)';",
  'const κ = 0.81, σ = 2, ρ = 1;',
  '// доля пропущенных дефектов',
  'const naïve = café + Ångström;',
  'x² + μm × 3',
])('leaves %j alone', (code) => {
  expect(withLookalikesNamed(code)).toBe(code);
});
