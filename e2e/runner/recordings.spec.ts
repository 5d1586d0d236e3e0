import { expect } from 'playwright/test';
import { recordedSnippets } from '../../scripts/runner-page.ts';
import { test } from './harness.ts';

const snippets = recordedSnippets();

test('there are snippets', () => {
  expect(snippets.length).toBeGreaterThan(0);
});

for (const { id, program, seconds, outputs } of snippets) {
  test(`${id} shows in the browser what was recorded, to the letter`, async ({ lasting }) => {
    lasting.incidents.length = 0;
    const run = await lasting.run(program, seconds);
    expect(run.ending).toBe('finished');
    const shown = run.outputs
      .filter((output) => output.kind !== 'progress')
      .map((output) => ({ ...output, at: undefined }));
    expect(JSON.parse(JSON.stringify(shown))).toEqual(outputs);
    expect(lasting.incidents).toEqual([]);
  });
}
