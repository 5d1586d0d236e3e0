/** `<progress-map>`: writes into its tables what this browser says of each question and exercise that it lists. */
import { keptScores } from '../../reader/kept/scores.ts';
import { passedExercises } from '../../reader/kept/work.ts';
import { tallyBy, tallyOf, type Known, type Tally } from './tally.ts';

const levels = ['strong', 'hire', 'weak', 'open'] as const;

class ProgressMap extends HTMLElement {
  connectedCallback(): void {
    const scores = keptScores();
    const passed = new Set(passedExercises());
    const listed = [...this.querySelectorAll<HTMLElement>('li[data-topic]')];
    const items = listed.map((item): Known & { readonly item: HTMLElement } => {
      const { topic = '', station, question, exercise } = item.dataset;
      return {
        item,
        topic,
        station,
        ...(question !== undefined && { score: scores[question] ?? null }),
        ...(exercise !== undefined && { solved: passed.has(exercise) }),
      };
    });
    this.#fill(
      'topic',
      tallyBy(items, ({ topic }) => topic),
    );
    this.#fill(
      'station',
      tallyBy(items, ({ station }) => station),
    );
    this.#sayAll(tallyOf(items));
    this.#listAgain(items.filter(({ score }) => score === 'weak').map(({ item }) => item));
    for (const { item, score, solved } of items) {
      const mark = score ?? (solved ? 'solved' : '');
      if (mark) item.append(` · you: ${mark}`);
    }
  }

  #fill(kind: 'topic' | 'station', tallies: ReadonlyMap<string, Tally>): void {
    for (const row of this.querySelectorAll<HTMLElement>(`tr[data-${kind}]`)) {
      const tally = tallies.get(row.dataset[kind] ?? '');
      if (!tally) continue;
      for (const level of levels) {
        const cell = row.querySelector(`[data-shows=${level}]`);
        if (cell) cell.textContent = String(tally[level]);
        row
          .querySelector<HTMLElement>(`i.${level}`)
          ?.style.setProperty('--count', String(tally[level]));
      }
      const solved = row.querySelector('[data-shows=solved]');
      if (solved) solved.textContent = `${tally.solved} of ${tally.exercises}`;
    }
  }

  #sayAll({ strong, hire, weak, open, solved, exercises }: Tally): void {
    const line = this.querySelector('.all');
    const known = strong + hire;
    if (!line) return;
    line.textContent =
      known + weak + solved === 0
        ? 'Nothing is kept in this browser yet: score a question, or solve an exercise.'
        : `Of ${known + weak + open} questions you answer ${known} as they should be answered; ${weak} are weak, ${open} not yet scored. Of ${exercises} exercises ${solved} are solved.`;
  }

  /** Those scored weak, as links at the head of the page. */
  #listAgain(weak: readonly HTMLElement[]): void {
    const again = this.querySelector<HTMLElement>('.again');
    const links = weak.flatMap((item) => item.querySelector('a') ?? []);
    if (!again || links.length === 0) return;
    again.querySelector('ul')?.append(
      ...links.map((link) => {
        const item = document.createElement('li');
        item.append(link.cloneNode(true));
        return item;
      }),
    );
    again.hidden = false;
  }
}

customElements.define('progress-map', ProgressMap);
