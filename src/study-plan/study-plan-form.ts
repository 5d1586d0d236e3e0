import { keptScores } from '../reader/kept/scores.ts';
import { loadPart } from '../reader/loading/load-part.ts';
import { planMinutes, type PlanParts } from './plan.ts';
import { keepTick, showTicks } from './plan-ticks.ts';

/**
 * `<study-plan-form data-items data-base>` with a form of time and topics: writes the plan for any
 * time into the page's `[data-plan]`, and lets its rows be ticked. What there is to learn is fetched
 * when it is first asked for.
 */
class StudyPlanForm extends HTMLElement {
  #parts: Promise<PlanParts> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#plan(new FormData(form));
    });
    this.querySelector('[data-do=print]')?.addEventListener('click', () => print());
    const plan = document.querySelector<HTMLElement>('[data-plan]');
    if (!plan) return;
    showTicks(plan);
    plan.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || keepTick(plan, target)) return;
      this.#say('This browser did not keep the tick: its storage is full or forbidden.');
    });
  }

  async #plan(chosen: FormData): Promise<void> {
    const minutes = Math.round(Number(chosen.get('amount')) * Number(chosen.get('unit')));
    const topics = chosen.getAll('topic').map(String);
    const { least, most } = planMinutes;
    if (!(minutes >= least && minutes <= most)) {
      this.#say('Found too little or too much time: write from 30 minutes to 30 days.');
      return;
    }
    const target = document.querySelector<HTMLElement>('[data-plan]');
    const base = this.dataset.base ?? '/';
    const weak = Object.entries(keptScores())
      .filter(([, score]) => score === 'weak')
      .map(([question]) => `questions/${question}/`);
    try {
      const [parts, { studyPlan }, { planHtml }] = await Promise.all([
        this.#load(),
        loadPart(() => import('./make-plan.ts')),
        loadPart(() => import('./plan-html.ts')),
      ]);
      const plan = studyPlan(parts, { minutes, topics, weak });
      if (target) {
        target.innerHTML = planHtml(plan, (path) => base + path);
        showTicks(target);
      }
      this.#say(`The plan for ${minutes.toLocaleString('en-GB')} minutes stands below.`);
    } catch {
      this.#parts = undefined;
      this.#say('What there is to learn could not be loaded: try again with a network.');
    }
  }

  #load(): Promise<PlanParts> {
    this.#parts ??= fetch(this.dataset.items ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<PlanParts>;
    });
    return this.#parts;
  }

  #say(words: string): void {
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = words;
  }
}

customElements.define('study-plan-form', StudyPlanForm);
