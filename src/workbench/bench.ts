/** The workbench in the reader's browser: choices, address, runs, and what each step shows. */
import { dragOnDrawing } from '../figures/drag.ts';
import { choicesOf, isAskedOtherwise, queryOf, start, stepNames } from './choices.ts';
import type { Choices, StepName } from './choices.ts';
import { LineRunner } from './line-runner.ts';
import { ProgramTools } from './program-tools.ts';
import { recordedResults } from './recorded-results.ts';
import type { FromLine, Results } from './results.ts';
import { readChoices, setControls } from './step-controls.ts';
import { pictureAddress } from './step-picture.ts';
import { showState, showStep } from './step-view.ts';
import type { StepState } from './step-view.ts';
import { stepFigures } from './views/figures.ts';
import { acrossThreshold } from './views/threshold.ts';

/** Starts all benches of the page: there is one. */
export function wakeBench(): void {
  customElements.define('workbench-step', class extends HTMLElement {});
  for (const bench of document.querySelectorAll<HTMLElement>('.workbench')) new Bench(bench);
}

/** A step on the page, and what its result came of. */
interface Step {
  readonly element: HTMLElement;
  picture: string;
  choices: Choices;
  isRecorded: boolean;
  /** Stopped midway, or not yet done. */
  isPartial: boolean;
  /** In the run that is under way: not yet begun, or begun. */
  progress: 'waiting' | 'running' | null;
}

class Bench {
  readonly #element: HTMLElement;
  readonly #steps: ReadonlyMap<StepName, Step>;
  readonly #runner: LineRunner;
  readonly #programs: ProgramTools;
  #results: Results = recordedResults;
  #choices: Choices;
  /** The choices of the run under way. */
  #running: Choices = start;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#choices = choicesOf(location.search);
    this.#steps = new Map(stepNames.map((name) => [name, stepOf(element, name)]));
    this.#runner = new LineRunner((message) => this.#hear(message));
    this.#programs = new ProgramTools(
      new Map([...this.#steps].map(([name, step]) => [name, step.element])),
    );
    dragOnDrawing(this.#at('threshold').element, acrossThreshold);
    element.addEventListener('input', this.#read);
    // The event comes before the controls are back where they stood.
    element.addEventListener('reset', () => setTimeout(this.#read));
    element.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
      if (button) this.#act(button);
    });
    this.#choose(this.#choices);
    element.toggleAttribute('data-awake', true);
  }

  readonly #read = (): void => this.#choose(readChoices(this.#element, this.#choices));

  #act(button: HTMLElement): void {
    const name = button.closest<HTMLElement>('workbench-step')?.dataset.step as StepName;
    const { do: action } = button.dataset;
    if (action === 'run' && this.#runner.isRunning) this.#stop('Stopped.');
    else if (action === 'run') this.#run();
    if (action === 'start-again') this.#choose(start);
    if (action === 'copy') void this.#programs.copy(name, this.#choices, button);
  }

  #choose(choices: Choices): void {
    setControls(this.#element, choices);
    this.#choices = choices;
    const address = location.pathname + queryOf(choices);
    if (location.search !== queryOf(choices)) history.replaceState(null, '', address);
    const link = this.#element.querySelector<HTMLAnchorElement>('[data-shows=address]');
    if (link) link.href = address;
    const isOld = [...this.#steps.values()].some(
      ({ progress, element }) =>
        progress && isAskedOtherwise(element.dataset.step as StepName, this.#running, choices),
    );
    if (isOld) this.#stop('Stopped, since a choice has changed.');
    this.#programs.show(choices);
    for (const name of stepNames) this.#show(name);
  }

  #run(): void {
    this.#running = this.#choices;
    this.#offer('Stop');
    for (const [name, step] of this.#steps) step.progress = name === 'threshold' ? null : 'waiting';
    for (const name of stepNames) this.#showState(name);
    this.#say('The line starts.');
    this.#runner.run(this.#running);
  }

  #stop(words: string): void {
    this.#runner.stop();
    this.#end(words);
  }

  #end(words: string): void {
    this.#offer('Run the line');
    for (const [name, step] of this.#steps) {
      step.progress = null;
      this.#show(name);
    }
    this.#say(words);
  }

  #hear(message: FromLine): void {
    if (message.kind === 'failed') return this.#stop(message.message);
    if (message.kind === 'done') return this.#end('Done: every step shows this run.');
    const step = this.#at(message.step);
    if (message.kind === 'begun') {
      step.progress = 'running';
      this.#showState(message.step);
      return this.#say(`Running: ${step.element.dataset.title}.`);
    }
    this.#results = { ...this.#results, [message.step]: message.result };
    step.choices = this.#running;
    const pixels = stepFigures[message.step].pixels?.(this.#results);
    if (pixels) step.picture = pictureAddress(pixels);
    step.isPartial = !message.isWhole;
    if (message.isWhole) Object.assign(step, { progress: null, isRecorded: false });
    this.#show(message.step);
    if (message.step !== 'evaluate') return;
    // The threshold is chosen on the same boards.
    Object.assign(this.#at('threshold'), { choices: this.#running, isRecorded: false });
    this.#show('threshold');
  }

  #show(name: StepName): void {
    const { element, choices, picture } = this.#at(name);
    const shown = { ...choices, threshold: this.#choices.threshold };
    showStep(element, stepFigures[name].view(this.#results, shown, picture));
    this.#showState(name);
  }

  #showState(name: StepName): void {
    const { element, choices, progress, isRecorded, isPartial } = this.#at(name);
    const rest = (): StepState => {
      if (isPartial || isAskedOtherwise(name, choices, this.#choices)) return 'stale';
      return isRecorded ? 'recorded' : 'run';
    };
    showState(element, progress ?? rest());
  }

  /** What the buttons do now; they stay where they are, and keep the focus. */
  #offer(words: string): void {
    for (const button of this.#element.querySelectorAll('[data-do=run]'))
      button.textContent = words;
  }

  #at(name: StepName): Step {
    const step = this.#steps.get(name);
    if (!step) throw new Error(`found no step ${name} on the page`);
    return step;
  }

  #say(words: string): void {
    const place = this.#element.querySelector('[data-shows=status]');
    if (place) place.textContent = words;
  }
}

function stepOf(bench: HTMLElement, name: StepName): Step {
  const element = bench.querySelector<HTMLElement>(`[data-step=${name}]`);
  if (!element) throw new Error(`found no step ${name} on the page`);
  const picture = element.dataset.picture ?? '';
  return { element, picture, choices: start, isRecorded: true, isPartial: false, progress: null };
}
