import { escapeHtml } from '../../../src/reference/html.ts';
import { coverHtml } from '../cover.ts';
import type { PaperQuestion } from './read.ts';

export interface BankPlan {
  readonly title: string;
  readonly subtitle: string;
}

const lines = `<div class="lines" aria-hidden="true">${'<span></span>'.repeat(24)}</div>`;

/**
 * The question bank as one document: every question on a right-hand page with the rubric, its answers
 * overleaf. Each of its pages is one of paper, so that the contents know where everything stands.
 */
export function bankHtml(questions: readonly PaperQuestion[], plan: BankPlan): string {
  const parts = Map.groupBy(questions, ({ topic }) => topic);
  // The first question stands on a right-hand page: cover, how to use it, contents, notes if need be.
  const notes = parts.size % 2 === 1 ? [notesPage] : [];
  const first = 3 + parts.size + notes.length;
  const numbers = new Map(questions.map(({ path }, index) => [path, first + 2 * index]));
  const startsPart = new Map(
    [...parts.values()].map(([question], index) => [question, `part-${index + 1}`]),
  );
  const pages = [
    coverPage(plan),
    howPage,
    ...[...parts].map(([topic, own], index) => contentsPage(topic, own, numbers, index + 1)),
    ...notes,
    ...questions.flatMap((question) => [
      askedPage(question, startsPart.get(question)),
      answersPage(question),
    ]),
  ];
  return `<main>${pages.join('\n')}</main>`;
}

function coverPage({ title, subtitle }: BankPlan): string {
  const foot = 'The question on the right, the answers overleaf.';
  return `<header class="page cover">${coverHtml({ title, subtitle, foot })}</header>`;
}

const howPage = `<section class="page how-to"><div class="how">
<h1>How to use it</h1>
<ol>
<li>Open it at a question, or let somebody else hold it. What is to be said stands overleaf, out of sight.</li>
<li>Say your answer aloud: thirty seconds first, then two minutes. A clock helps.</li>
<li>Tick the lines of the rubric that you have met. Your level is the highest of which you meet all lines.</li>
<li>Answer what they ask next. Then turn the page, and mark what you missed.</li>
</ol>
<p>Printed on both sides, at the short edge as a booklet or page by page at the long edge, each answer lies behind its question.</p>
</div></section>`;

const notesPage = `<section class="page notes"><h2>Notes</h2>${lines}</section>`;

function contentsPage(
  topic: string,
  questions: readonly PaperQuestion[],
  numbers: ReadonlyMap<string, number>,
  part: number,
): string {
  const entries = questions.map(
    ({ path, question }) =>
      `<li><a href="#${idOf(path)}"><span>${escapeHtml(question)}</span><span class="page-number">${numbers.get(path)}</span></a></li>`,
  );
  const heading = part === 1 ? '<h1>Questions</h1>' : '';
  return `<nav class="page contents fits" data-name="the contents" aria-label="${escapeHtml(topic)}">${heading}<h2><a href="#part-${part}">${escapeHtml(topic)}</a></h2><ol>${entries.join('')}</ol></nav>`;
}

function askedPage(question: PaperQuestion, part: string | undefined): string {
  const name = escapeHtml(question.topic);
  const topic = part
    ? `<h1 class="topic" id="${part}">${name}</h1>`
    : `<p class="topic">${name}</p>`;
  return `<section class="page asked-page" id="${idOf(question.path)}">
<div class="head">${topic}${question.facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}</div>
<h2>${escapeHtml(question.question)}</h2>
<p><strong>What they want to find out.</strong> ${question.testing}</p>
<h3>Score yourself</h3>
${rubricHtml(question)}
<h3>What they ask next</h3>
<ol>${question.followUps.map((each) => `<li>${each.question}</li>`).join('')}</ol>
${lines}
</section>`;
}

/** The rubric with a box to tick at each of its lines. */
export function rubricHtml({ rubric }: PaperQuestion): string {
  const levels = rubric.map(
    ({ level, lines: own }) =>
      `<div><dt>${escapeHtml(level)}</dt><dd><ul>${own.map((line) => `<li>${line}</li>`).join('')}</ul></dd></div>`,
  );
  return `<dl class="rubric">${levels.join('')}</dl>`;
}

function answersPage(question: PaperQuestion): string {
  const followUps = question.followUps.map(({ answer }) => `<li>${answer}</li>`);
  return `<section class="page answers fits" data-name="${escapeHtml(question.path)}">
<h2>${escapeHtml(question.question)}</h2>
<h3>In thirty seconds</h3><div class="short">${question.short}</div>
<h3>In two minutes</h3>${question.long}
<h3>What they ask next</h3><ol class="follow-ups">${followUps.join('')}</ol>
<h3>Tempting, and wrong</h3>${question.wrongAnswers}
<h3>Going deeper</h3>${question.deeper}
</section>`;
}

function idOf(path: string): string {
  return path.replace(/\/+$/, '').replaceAll('/', '.');
}
