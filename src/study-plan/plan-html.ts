import { escapeHtml } from '../reference/html.ts';
import type { PlanDay, PlanRow, StudyPlan } from './plan.ts';

/** The plan as tables, a day each; `href` makes an address of a path under the base. */
export function planHtml({ minutes, days }: StudyPlan, href: (path: string) => string): string {
  const study = days.reduce((sum, day) => sum + day.study, 0);
  const rest = minutes - study;
  const sum =
    rest === 0
      ? `${written(minutes)} minutes, all of them to learn.`
      : `${written(minutes)} minutes: ${written(study)} to learn, ${written(rest)} to sleep, eat and live.`;
  const tables = days.map((day, index) => dayHtml(day, days.length > 1 ? index + 1 : 0, href));
  return `<p class="sum">${sum}</p>${tables.join('')}`;
}

function dayHtml({ rows, study, rest }: PlanDay, number: number, href: (path: string) => string) {
  const name = number > 0 ? `Day ${number}` : 'The plan';
  const more =
    rest > 0 ? `<tr><td>${written(rest)}</td><td>Away from it: sleep, meals, a walk</td></tr>` : '';
  return (
    `<table><caption>${name}: ${written(study)} minutes</caption>` +
    '<thead><tr><th scope="col">min</th><th scope="col">what</th></tr></thead>' +
    `<tbody>${rows.map((row) => rowHtml(row, href)).join('')}${more}</tbody></table>`
  );
}

function rowHtml({ title, path, minutes, round }: PlanRow, href: (path: string) => string): string {
  const name = escapeHtml(title);
  const what = path === undefined ? name : `<a href="${escapeHtml(href(path))}">${name}</a>`;
  const again = round > 1 ? ` <small>round ${round}</small>` : '';
  return `<tr><td>${minutes}</td><td>${what}${again}</td></tr>`;
}

function written(count: number): string {
  return count.toLocaleString('en-GB');
}
