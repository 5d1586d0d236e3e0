/** The workbench in the reader's browser: choices, address, runs, and what each step shows. */
import { dragOnDrawing } from '../figures/drag.ts';
import { addressOf, choicesOf, controls, stepNames } from './choices.ts';
import type { ChoiceName, Choices, StepName } from './choices.ts';
import { LineRunner } from './line-runner.ts';
import type { Computed, FromLine, Results } from './results.ts';
import { ProgramTools } from './program-tools.ts';
import { readChoices, setControls } from './step-controls.ts';
import { showStep, showState } from './step-view.ts';
import type { StepState } from './step-view.ts';
import { pictureAddress } from './step-picture.ts';
import { acrossThreshold } from './views/threshold.ts';
import { stepFigures } from './views/figures.ts';

/** Starts all benches of the page: there is one. */
export function wakeBench(): void {
  customElements.define('workbench-step', class extends HTMLElement {});
  for (const bench of document.querySelectorAll<HTMLElement>('.workbench')) new Bench(bench);
}

class Bench {
  readonly #element: HTMLElement;
  readonly #steps: ReadonlyMap<StepName, HTMLElement>;
  readonly #pictures = new Map<StepName, string>();
  readonly #states = new Map<StepName, StepState>(stepNames.map((name) => [name, 'recorded']));
  readonly #runner: LineRunner;
  readonly #programs: ProgramTools;
  #results: Results;
  #choices: Choices;
  /** The choices that the results came of; the threshold comes after them. */
  #ran: Choices;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#steps = new Map(
      [...element.querySelectorAll<HTMLElement>('workbench-step')].map((step) => [
        step.dataset.step as StepName,
        step,
      ]),
    );
    this.#results = JSON.parse(element.dataset.run ?? '{}') as Results;
    this.#ran = choicesOf('');
    this.#choices = choicesOf(location.hash);
    for (const [name, step] of this.#steps) {
      this.#pictures.set(name, step.dataset.picture ?? '');
      if (name === 'threshold') dragOnDrawing(step, acrossThreshold);
    }
    this.#runner = new LineRunner((message) => this.#hear(message));
    this.#programs = new ProgramTools(this.#steps);
    element.addEventListener('input', () => this.#choose(readChoices(element, this.#choices)));
    // The event comes before the controls are back where they stood.
    element.addEventListener('reset', () =>
      setTimeout(() => this.#choose(readChoices(element, this.#choices))),
    );
    element.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
      if (button) this.#act(button.dataset.do ?? '', button);
    });
    addEventListener('hashchange', () => this.#follow(choicesOf(location.hash)));
    this.#follow(this.#choices);
    element.toggleAttribute('data-awake', true);
  }

  #act(action: string, button: HTMLElement): void {
    const step = button.closest<HTMLElement>('workbench-step')?.dataset.step as StepName;
    if (action === 'run') this.#run();
    if (action === 'stop') this.#stop('Stopped.');
    if (action === 'start-again') this.#follow(choicesOf(''));
    if (action === 'copy') void this.#programs.copy(step, this.#choices, button);
  }

  /** Sets the controls to choices that come from elsewhere. */
  #follow(choices: Choices): void {
    setControls(this.#element, choices);
    this.#choose(choices);
  }

  #choose(choices: Choices): void {
    this.#choices = choices;
    const address = addressOf(choices);
    if (location.hash !== address) history.replaceState(null, '', address);
    const link = this.#element.querySelector<HTMLAnchorElement>('[data-shows=address]');
    if (link) link.href = address;
    if (this.#runner.isRunning) this.#stop('Stopped, since a choice has changed.');
    this.#programs.show(choices);
    this.#settle();
  }

  /** Says of each step whether it shows what is chosen, and shows what the threshold changes. */
  #settle(): void {
    const first = firstOtherStep(this.#ran, this.#choices);
    for (const [i, name] of stepNames.entries()) {
      const isStale = i >= first && name !== 'threshold';
      const last = this.#states.get(name);
      if (isStale) this.#states.set(name, 'stale');
      else if (last !== 'recorded') this.#states.set(name, 'run');
    }
    this.#showAll();
  }

  #run(): void {
    const first = firstOtherStep(this.#ran, this.#choices);
    this.#element.toggleAttribute('data-running', true);
    for (const [i, name] of stepNames.entries())
      if (name !== 'threshold' && (i >= first || first === stepNames.length))
        this.#states.set(name, 'waiting');
    this.#ran = this.#choices;
    this.#showStates();
    this.#say('The line starts.');
    this.#runner.run(this.#choices);
  }

  #stop(words: string): void {
    this.#runner.stop();
    this.#element.toggleAttribute('data-running', false);
    this.#say(words);
    for (const [name, state] of this.#states)
      if (state === 'waiting' || state === 'running') this.#states.set(name, 'halted');
    this.#showStates();
  }

  #hear(message: FromLine): void {
    if (message.kind === 'failed') return this.#stop(message.message);
    if (message.kind === 'done') {
      this.#element.toggleAttribute('data-running', false);
      for (const name of stepNames) this.#states.set(name, 'run');
      this.#showAll();
      return this.#say('Done: every step shows this run.');
    }
    const { step } = message;
    if (message.kind === 'begun') {
      this.#states.set(step, 'running');
      this.#showStates();
      return this.#say(`Running: ${titleOf(this.#steps.get(step))}.`);
    }
    this.#results = { ...this.#results, [step]: message.result };
    if (message.isWhole) this.#states.set(step, 'run');
    this.#takePicture(step);
    this.#show(step);
    if (step === 'evaluate') this.#show('threshold');
    this.#showStates();
  }

  #takePicture(step: Computed): void {
    const pixels = stepFigures[step].pixels?.(this.#results);
    if (pixels) this.#pictures.set(step, pictureAddress(pixels));
  }

  #showAll(): void {
    for (const name of stepNames) this.#show(name);
    this.#showStates();
  }

  #show(name: StepName): void {
    const step = this.#steps.get(name);
    if (!step) return;
    const choices = { ...this.#ran, threshold: this.#choices.threshold };
    showStep(step, stepFigures[name].view(this.#results, choices, this.#pictures.get(name) ?? ''));
  }

  #showStates(): void {
    for (const [name, step] of this.#steps) showState(step, this.#states.get(name) ?? 'recorded');
  }

  #say(words: string): void {
    const place = this.#element.querySelector('[data-shows=status]');
    if (place) place.textContent = words;
  }
}

/** Place of the first step of which a choice differs; the threshold chooses, it does not compute. */
function firstOtherStep(ran: Choices, chosen: Choices): number {
  const differs = (name: ChoiceName) => name !== 'threshold' && ran[name] !== chosen[name];
  const at = stepNames.findIndex((step) => controls[step].some(({ name }) => differs(name)));
  return at === -1 ? stepNames.length : at;
}

function titleOf(step: HTMLElement | undefined): string {
  return step?.dataset.title ?? '';
}
