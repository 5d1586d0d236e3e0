import { keptScores } from '../reader/kept/scores.ts';

/** Marks the questions of a list (`[data-question="<id>"]`) that this reader has scored. */
const scores = keptScores();
for (const item of document.querySelectorAll<HTMLElement>('[data-question]')) {
  const score = scores[item.dataset.question ?? ''];
  if (!score) continue;
  item.dataset.score = score;
  const mark = document.createElement('em');
  mark.className = 'score';
  mark.dataset.score = score;
  mark.textContent = `you: ${score}`;
  item.querySelector('span')?.append(mark);
}
