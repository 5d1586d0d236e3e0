import { beforeAll, describe, expect, it } from 'vitest';
import { buildGuest, buildLibrary } from './build.ts';
import type { Exercise } from './exercise.ts';
import { listExercises } from './exercises.ts';
import { createCheck } from './guest/check.ts';
import { Outlet } from './guest/outlet.ts';
import { runInNode } from './node-run.ts';
import type { CheckOutput, Output } from './protocol.ts';
import { strip } from './strip.ts';

const modules = import.meta.glob<{ exercise: Exercise<unknown> }>(
  '../content/docs/topics/*/*.exercise.ts',
  { eager: true },
);

/** The verdicts of an exercise's checks on an answer. */
function verdicts(exercise: Exercise<unknown>, answer: unknown): CheckOutput[] {
  const outputs: Output[] = [];
  const outlet = new Outlet((json) => {
    outputs.push(...((JSON.parse(json) as { outputs?: Output[] }).outputs ?? []));
  });
  exercise.checks(answer, createCheck(outlet));
  outlet.end('finished');
  return outputs.filter((output) => output.kind === 'check');
}

describe.each(listExercises())('$id', ({ file, code, solution, checks, imports, hints }) => {
  const { exercise } = modules[`../content/${file.split('/content/')[1]}`];
  let guest = '';
  let library = '';
  beforeAll(async () => {
    [guest, library] = await Promise.all([buildGuest(), buildLibrary(imports)]);
  });
  const run = async (source: string) => {
    const { program } = strip(source);
    const ownLines = program.split('\n').length;
    const whole = `${program}\n${checks}`;
    return runInNode({ guest, library, program: whole, ownLines, seconds: 10 });
  };

  it('has hints', () => {
    expect(hints.length).toBeGreaterThanOrEqual(2);
  });

  it('is passed by its solution', () => {
    const all = verdicts(exercise, exercise.solution());
    expect(all.filter((verdict) => !verdict.passed)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(3);
  });

  it('is not passed by its starter', () => {
    expect(verdicts(exercise, exercise.starter()).some((verdict) => !verdict.passed)).toBe(true);
  });

  it('meets at least two plausible wrong answers with a message that helps', () => {
    expect(exercise.wrong.length).toBeGreaterThanOrEqual(2);
    for (const { says, answer } of exercise.wrong) {
      const messages = verdicts(exercise, answer())
        .filter((verdict) => !verdict.passed)
        .map((verdict) => verdict.text);
      expect(messages.join('\n')).toContain(says);
    }
  });

  it('runs as the reader sees it, in the guest', async () => {
    const solved = await run(solution);
    expect(solved.outputs.map((output) => output.kind === 'check' && output.passed)).not.toContain(
      false,
    );
    expect(solved.ending).toBe('finished');
    const started = await run(code);
    expect(started.outputs.some((output) => output.kind === 'check' && !output.passed)).toBe(true);
  });

  it('says which function is missing', async () => {
    const { outputs } = await run('const nothing = 1;');
    expect(outputs).toMatchObject([{ kind: 'error', line: null }]);
    expect(JSON.stringify(outputs)).toContain('Write a function called');
  });
});
