import { describe, expect, it } from 'vitest';
import * as vision from '#vision';
import { equivalentMutants } from './equivalent-mutants.ts';
import { listExercises } from './exercises.ts';
import type { ReadExercise } from './exercises.ts';
import { createCheck } from './guest/check.ts';
import { Outlet } from './guest/outlet.ts';
import { guarded, mutantsOf } from './mutants.ts';
import type { Output } from './protocol.ts';
import { strip } from './strip.ts';

/** Lists of a mutant's making that stay small enough to compare. */
const ShortArray = Object.assign(Object.create(Array) as typeof Array, {
  from(items: ArrayLike<unknown>, map: (item: unknown, i: number) => unknown) {
    if (items.length > 5000) throw new RangeError('too long');
    return Array.from(items, map);
  },
});

/** Whether an exercise's checks, as a page runs them, all pass on a program. */
function isPassed({ checks }: ReadExercise, code: string): boolean {
  const outputs: Output[] = [];
  const outlet = new Outlet((json) => {
    outputs.push(...((JSON.parse(json) as { outputs?: Output[] }).outputs ?? []));
  });
  try {
    const program = `"use strict";\n${strip(guarded(code)).program}\n${checks}`;
    const run = new Function('$vision', '$check', 'Array', program) as (...args: unknown[]) => void;
    run(vision, createCheck(outlet), ShortArray);
  } catch {
    return false;
  }
  outlet.end('finished');
  const verdicts = outputs.filter((output) => output.kind === 'check');
  return verdicts.length > 0 && verdicts.every((verdict) => verdict.passed);
}

describe.each(listExercises())('the checks of $id', (exercise) => {
  it('pass the solution and are failed by every one-token mutant that is wrong', () => {
    expect(isPassed(exercise, exercise.solution)).toBe(true);
    const mutants = mutantsOf(exercise.solution);
    expect(mutants.length).toBeGreaterThan(0);
    const survivors = mutants.filter(({ code }) => isPassed(exercise, code));
    const explained = Object.keys(equivalentMutants[exercise.id] ?? {});
    const changes = [...new Set(survivors.map(({ change }) => change))];
    expect(changes.toSorted(), 'survivors, and those that are explained').toEqual(
      explained.toSorted(),
    );
  });
});
