import type { Askable, Asked, QuestionHead, Step } from './step.ts';

/**
 * Fetches what can be asked.
 *
 * @param base the site's base path, with its last slash
 */
export function loadAskable(base: string): Promise<Askable> {
  return load(`${base}practice/rounds.json`);
}

/** Fetches the questions of the bank that were chosen, whole; where it is wished, with their Korean. */
export function loadSteps(
  base: string,
  steps: readonly Step<Asked | QuestionHead>[],
  withKorean: boolean,
): Promise<readonly Step[]> {
  return Promise.all(
    steps.map(async ({ asked, ...step }) => ({
      ...step,
      asked: 'question' in asked ? asked : await loadAsked(base, asked.id, withKorean),
    })),
  );
}

async function loadAsked(base: string, id: string, withKorean: boolean): Promise<Asked> {
  const [asked, korean] = await Promise.all([
    load<Asked>(`${base}practice/interview/${id}.json`),
    withKorean ? load<Asked['korean'] | null>(`${base}practice/korean/${id}.json`) : null,
  ]);
  return korean ? { ...asked, korean } : asked;
}

async function load<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Data;
}
