import { escapeHtml } from '../reference/html.ts';
import type { PlanDay, PlanRow, StudyPlan } from './plan.ts';

/** The plan as tables, a day each, all but the first closed; `href` makes an address of a path under the base. */
export function planHtml({ days }: StudyPlan, href: (path: string) => string): string {
  const study = days.reduce((sum, day) => sum + day.study, 0);
  const aloud = days.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.aloud, 0);
  const sum = `${written(study)} minutes, ${written(aloud)} of them aloud.`;
  const tables =
    days.length === 1
      ? days.map((day) => tableHtml(day, href))
      : days.map((day, index) => dayHtml(day, index + 1, href));
  return (
    `<p class="sum">${sum} <span class="done" role="status"></span></p>` +
    `<progress hidden value="0" max="1" aria-label="Done"></progress>${tables.join('')}`
  );
}

function dayHtml(day: PlanDay, number: number, href: (path: string) => string): string {
  return (
    `<details data-day="${number}"${number === 1 ? ' open' : ''}>` +
    `<summary>Day ${number} <span>${written(day.study)} minutes</span> <span class="done"></span></summary>` +
    `${tableHtml(day, href)}</details>`
  );
}

function tableHtml({ rows }: PlanDay, href: (path: string) => string): string {
  return (
    '<table><thead><tr><th scope="col" class="tick"><span>done</span></th>' +
    '<th scope="col">what</th><th scope="col">min</th></tr></thead>' +
    `<tbody>${rows.map((row) => rowHtml(row, href)).join('')}</tbody></table>`
  );
}

/** A tick is kept by its row's id, in which a star stands for the path that the row's link has anyway. */
function rowHtml(
  { id, title, path, minutes, aloud, again }: PlanRow,
  href: (path: string) => string,
) {
  const name = escapeHtml(title);
  const tick = path === undefined ? id : id.replace(path, '*');
  const what = path === undefined ? name : `<a href="${escapeHtml(href(path))}">${name}</a>`;
  const notes = [...(aloud > 0 ? ['aloud'] : []), ...(again ? ['again: scored weak'] : [])];
  const note = notes.length > 0 ? ` <small>${notes.join(', ')}</small>` : '';
  return (
    `<tr><td class="tick"><input type="checkbox" data-tick="${escapeHtml(tick)}" aria-label="Done: ${name}" /></td>` +
    `<td>${what}${note}</td><td>${minutes}</td></tr>`
  );
}

function written(count: number): string {
  return count.toLocaleString('en-GB');
}
