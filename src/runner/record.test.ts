import { describe, expect, it } from 'vitest';
import { buildGuest, buildLibrary } from './build.ts';
import { digestOf, readRecording, record } from './record.ts';
import { listSnippets } from './snippets.ts';

const guest = await buildGuest();

describe.each(listSnippets())('$id', (snippet) => {
  it('has a recording that is up to date', async () => {
    const recording = readRecording(snippet);
    const digest = digestOf(snippet, await buildLibrary(snippet.imports));
    expect(recording?.digest, `${snippet.file}: stale: run npm run recordings`).toBe(digest);
  });

  it('shows what was recorded', async () => {
    const { outputs } = await record(snippet, guest);
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs).toEqual(readRecording(snippet)?.outputs);
  });
});
