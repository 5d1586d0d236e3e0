import type { FaultText } from './fault-schema.ts';

/**
 * What does not show in two outputs as it should: nothing, where the fault shows in the one and not in the other.
 */
export function symptomProblems(
  shows: FaultText['shows'],
  outputs: { readonly faulty: string; readonly mended: string },
): string[] {
  if ('error' in shows) {
    const { error } = shows;
    return [
      ...(outputs.faulty.includes(error) ? [] : [`the faulty script printed no "${error}"`]),
      ...(outputs.mended.includes('Error: ') ? ['the mended script ended in an error'] : []),
    ];
  }
  return (['faulty', 'mended'] as const).flatMap((which) => {
    const [least, most] = shows[which];
    const value = numberOn(outputs[which], shows.line, shows.number);
    if (value >= least && value <= most) return [];
    return [
      `the ${which} script printed ${value} after "${shows.line}", and not ${least} to ${most}`,
    ];
  });
}

/** NaN where no line begins so. */
function numberOn(output: string, start: string, number: number): number {
  const line = output.split('\n').find((one) => one.startsWith(start)) ?? start;
  const numbers = line.slice(start.length).match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? [];
  return Number(numbers[number - 1] ?? Number.NaN);
}
