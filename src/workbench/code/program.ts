import { stepNames } from '../choices.ts';
import type { Choices, StepName } from '../choices.ts';
import type { Part } from './part.ts';
import { learningParts } from './learning-parts.ts';
import { shippingParts } from './shipping-parts.ts';

/** The calls that a step made, as code: without imports, which the whole program has. */
export function callsOf(step: StepName, choices: Choices): string {
  return partsOf(choices)[step].code;
}

/** A program that does the line up to a step, and says what each step came to. */
export function programUpTo(step: StepName, choices: Choices): string {
  const steps = stepNames.slice(0, stepNames.indexOf(step) + 1);
  const parts = steps.map((name) => partsOf(choices)[name]);
  const list = (names: readonly string[]) => [...new Set(names)].sort().join(', ');
  const values = list(parts.flatMap(({ values }) => values));
  const types = list(parts.flatMap(({ types = [] }) => types));
  const bodies = parts.map(({ code }, i) => `// ${i + 1}. ${headings[steps[i]]}\n${code}`);
  return [
    `import { ${values} } from '#vision';\nimport type { ${types} } from '#vision';`,
    ...bodies,
  ].join('\n\n');
}

const headings: Readonly<Record<StepName, string>> = {
  boards: 'Draw boards and photograph them',
  labels: 'Find what differs, and label it',
  split: 'Split',
  train: 'Train',
  evaluate: 'Judge boards of a lot that was never seen',
  threshold: 'What a threshold costs',
  quantize: 'Fewer bits',
  weeks: 'Twelve weeks in service',
};

function partsOf(choices: Choices): Readonly<Record<StepName, Part>> {
  return { ...learningParts(choices), ...shippingParts(choices) };
}
