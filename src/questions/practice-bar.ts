import { isScore, keepScore, keptScores } from '../reader/kept/scores.ts';

/**
 * `<practice-bar data-question="<id>">`: a clock to speak against, all answers open or shut at once,
 * and the level that the reader gives themselves.
 */
class PracticeBar extends HTMLElement {
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const question = this.dataset.question ?? '';
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.seconds) this.#start(Number(button.dataset.seconds));
      if (button?.dataset.do === 'open') this.#openAll(button);
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      keepScore(question, isScore(target.value) ? target.value : null);
      this.#say(isScore(target.value) ? `Scored: ${target.value}.` : 'Score taken back.');
    });
    const select = this.querySelector('select');
    if (select) select.value = keptScores()[question] ?? '';
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  #start(seconds: number): void {
    clearInterval(this.#ticking);
    const clock = this.querySelector<HTMLElement>('.clock');
    const end = Date.now() + seconds * 1000;
    const show = (): void => {
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      if (clock)
        clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
      if (left > 0) return;
      clearInterval(this.#ticking);
      this.#say('Time. Stop in the middle of the sentence if need be.');
    };
    this.#say(`${seconds} seconds: speak.`);
    show();
    this.#ticking = setInterval(show, 250);
  }

  #openAll(button: HTMLButtonElement): void {
    const answers = [...document.querySelectorAll<HTMLDetailsElement>('details.answer')];
    const open = answers.some((answer) => !answer.open);
    for (const answer of answers) answer.open = open;
    button.textContent = open ? 'Hide all answers' : 'Show all answers';
  }

  #say(words: string): void {
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = words;
  }
}

customElements.define('practice-bar', PracticeBar);
