import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { Outlet } from './outlet.ts';

interface Sent {
  readonly kind: string;
  readonly ending?: string;
  readonly outputs?: readonly { readonly text: string }[];
}

function collected(use: (outlet: Outlet) => void): Sent[] {
  const sent: Sent[] = [];
  use(new Outlet((json) => sent.push(JSON.parse(json) as Sent)));
  return sent;
}

describe('Outlet', () => {
  it('sends single outputs at once', () => {
    const sent = collected((outlet) => outlet.text('log', 'a "quoted"\nline'));
    expect(sent).toEqual([
      { kind: 'outputs', outputs: [{ kind: 'text', level: 'log', text: 'a "quoted"\nline' }] },
    ]);
  });

  it('joins a flood into few messages and loses nothing', () => {
    const sent = collected((outlet) => {
      for (let line = 0; line < 400; line++) outlet.text('log', `${line}`);
      outlet.end('finished');
    });
    expect(sent.length).toBeLessThan(130);
    const lines = sent.flatMap((message) => message.outputs ?? []).map((output) => output.text);
    expect(lines).toEqual(Array.from({ length: 400 }, (_, line) => `${line}`));
  });

  it('ends the run at the limit of lines', () => {
    const sent = collected((outlet) => {
      for (let line = 0; line < 2 * limits.lines; line++) outlet.text('log', 'x');
    });
    expect(sent.at(-1)).toEqual({ kind: 'done', ending: 'lines' });
    expect(sent.flatMap((message) => message.outputs ?? [])).toHaveLength(limits.lines);
  });

  it('cuts the text that goes over the limit of characters, and ends the run', () => {
    const sent = collected((outlet) => outlet.text('log', 'x'.repeat(limits.characters + 10)));
    expect(sent[0].outputs?.[0].text).toHaveLength(limits.characters);
    expect(sent.at(-1)).toEqual({ kind: 'done', ending: 'characters' });
  });

  it('is silent once it has ended', () => {
    const sent = collected((outlet) => {
      outlet.end('finished');
      outlet.text('log', 'late');
      outlet.end('lines');
    });
    expect(sent).toEqual([{ kind: 'done', ending: 'finished' }]);
  });
});
