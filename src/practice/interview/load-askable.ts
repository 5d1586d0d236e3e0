import type { Askable, Asked, QuestionHead, Step } from './step.ts';

/**
 * Fetches what can be asked.
 *
 * @param base the site's base path, with its last slash
 */
export function loadAskable(base: string): Promise<Askable> {
  return load(`${base}practice/rounds.json`);
}

/** Fetches the questions of the bank that were chosen, whole. */
export function loadSteps(
  base: string,
  steps: readonly Step<Asked | QuestionHead>[],
): Promise<readonly Step[]> {
  return Promise.all(
    steps.map(async ({ asked, ...step }) => ({
      ...step,
      asked:
        'question' in asked
          ? asked
          : await load<Asked>(`${base}practice/interview/${asked.id}.json`),
    })),
  );
}

async function load<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Data;
}
