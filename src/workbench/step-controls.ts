import { controls } from './choices.ts';
import type { Choices } from './choices.ts';

/** What the controls say; a choice without a control stays. */
export function readChoices(bench: HTMLElement, last: Choices): Choices {
  const read: Record<string, number> = { ...last };
  for (const { name } of Object.values(controls).flat()) {
    const input = inputsOf(bench, name).find(({ type, checked }) => type === 'range' || checked);
    if (input) read[name] = Number(input.value);
  }
  writeValues(bench, read as Choices);
  return read as Choices;
}

export function setControls(bench: HTMLElement, choices: Choices): void {
  for (const { name } of Object.values(controls).flat()) {
    for (const input of inputsOf(bench, name)) {
      if (input.type === 'range') input.value = String(choices[name]);
      else input.checked = Number(input.value) === choices[name];
    }
  }
  writeValues(bench, choices);
}

function writeValues(bench: HTMLElement, choices: Choices): void {
  for (const control of Object.values(controls).flat()) {
    if (control.kind !== 'slider') continue;
    const words = control.written(choices[control.name]);
    const shown = bench.querySelector(`[data-value-of=${control.name}]`);
    if (shown) shown.textContent = words;
    for (const input of inputsOf(bench, control.name)) input.setAttribute('aria-valuetext', words);
  }
}

function inputsOf(bench: HTMLElement, name: string): HTMLInputElement[] {
  return [...bench.querySelectorAll<HTMLInputElement>(`[data-name=${name}]`)];
}
