import { passedExercises } from '../../reader/kept/work.ts';

/** Marks the exercises of a list (`[data-exercise="<id>"]`) that this reader has solved. */
const passed = new Set(passedExercises());
for (const item of document.querySelectorAll<HTMLElement>('[data-exercise]')) {
  if (!passed.has(item.dataset.exercise ?? '')) continue;
  item.dataset.passed = '';
  const mark = document.createElement('em');
  mark.className = 'solved';
  mark.textContent = 'solved';
  item.append(mark);
}
