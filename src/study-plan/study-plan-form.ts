import { planMinutes, studyPlan, type StudyItem } from './plan.ts';
import { planHtml } from './plan-html.ts';

interface PlanData {
  readonly items: readonly StudyItem[];
  readonly closing: StudyItem;
}

/**
 * `<study-plan-form data-items data-base>` with a form of time and topics: writes the plan for any
 * time into the page's `[data-plan]`. What there is to learn is fetched when it is first asked for.
 */
class StudyPlanForm extends HTMLElement {
  #data: Promise<PlanData> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#plan(new FormData(form));
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
    const target = document.querySelector('[data-plan]');
    const base = this.dataset.base ?? '/';
    try {
      const { items, closing } = await this.#load();
      const plan = studyPlan(items, minutes, topics, closing);
      if (target) target.innerHTML = planHtml(plan, (path) => base + path);
      this.#say(`The plan for ${minutes.toLocaleString('en-GB')} minutes stands below.`);
    } catch {
      this.#data = undefined;
      this.#say('What there is to learn could not be loaded: try again with a network.');
    }
  }

  #load(): Promise<PlanData> {
    this.#data ??= fetch(this.dataset.items ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<PlanData>;
    });
    return this.#data;
  }

  #say(words: string): void {
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = words;
  }
}

customElements.define('study-plan-form', StudyPlanForm);
