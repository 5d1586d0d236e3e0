import type { StepView } from './views/view.ts';

export type StepState = 'recorded' | 'run' | 'stale' | 'waiting' | 'running';

const stateWords: Readonly<Record<StepState, string>> = {
  recorded: 'Recorded with the choices at the start.',
  run: 'Run here.',
  stale: 'A choice has changed: run the line.',
  waiting: 'Waits for the step before it.',
  running: 'Running…',
};

export function showState(step: HTMLElement, state: StepState): void {
  if (step.dataset.state === state) return;
  step.dataset.state = state;
  const place = step.querySelector('[data-shows=state]');
  if (place) place.textContent = stateWords[state];
}

export function showStep(
  step: HTMLElement,
  { drawing, readings, sentence, table }: StepView,
): void {
  const svg = step.querySelector('svg');
  if (svg && svg.innerHTML !== drawing) svg.innerHTML = drawing;
  step.querySelectorAll<HTMLElement>('dd').forEach((shown, i) => {
    const { value, verdict = '' } = readings[i];
    shown.textContent = value;
    shown.dataset.verdict = verdict;
  });
  const words = step.querySelector('.sentence');
  if (words) words.textContent = sentence;
  if (table) step.querySelector('tbody')?.replaceChildren(...table.rows.map(rowOf));
}

function rowOf(cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const [i, cell] of cells.entries()) {
    const made = document.createElement(i === 0 ? 'th' : 'td');
    if (i === 0) made.setAttribute('scope', 'row');
    made.textContent = cell;
    row.append(made);
  }
  return row;
}
