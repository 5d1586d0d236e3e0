import { escapeHtml } from '../../../src/reference/html.ts';
import { rubricHtml } from './bank.ts';
import type { PaperQuestion } from './read.ts';

const columns = 2;
const onSheet = 4;

/** Cards to cut: four questions a sheet, behind each its thirty seconds and the rubric. */
export function cardsHtml(questions: readonly PaperQuestion[], title: string): string {
  const cards = questions.map((question, index) => ({ question, number: index + 1 }));
  const sheets = Array.from({ length: Math.ceil(cards.length / onSheet) }, (_, sheet) =>
    cards.slice(onSheet * sheet, onSheet * (sheet + 1)),
  );
  const pages = sheets.flatMap((sheet) => [
    pageHtml(sheet.map(({ question, number }) => frontHtml(question, number, title))),
    pageHtml(mirrored(sheet.map(({ question, number }) => backHtml(question, number)))),
  ]);
  return `<main>${pages.join('\n')}</main>`;
}

/**
 * The backs of a sheet's cards in the order in which they are printed: a sheet is turned at its long
 * edge, so that left and right change places. A place without a card stays empty.
 */
export function mirrored(backs: readonly string[]): readonly string[] {
  const places = Array.from({ length: onSheet }, (_, place) => backs[place] ?? emptyCard);
  return places.map((_, place) => {
    const row = Math.floor(place / columns);
    return places[row * columns + (columns - 1 - (place % columns))] ?? emptyCard;
  });
}

const emptyCard = '<div class="card"></div>';

function pageHtml(cards: readonly string[]): string {
  const filled = Array.from({ length: onSheet }, (_, place) => cards[place] ?? emptyCard);
  return `<div class="page">${filled.join('')}</div>`;
}

function frontHtml(
  { topic, facts, question }: PaperQuestion,
  number: number,
  title: string,
): string {
  return `<section class="card front">
<div class="head"><p class="topic">${escapeHtml(topic)}</p>${facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}</div>
<h1>${escapeHtml(question)}</h1>
<p class="foot">${number} · ${escapeHtml(title)}</p>
</section>`;
}

function backHtml(question: PaperQuestion, number: number): string {
  return `<section class="card back fits" data-name="${escapeHtml(question.path)}">
<h2>${number} · ${escapeHtml(question.question)}</h2>
<div class="short">${question.short}</div>
${rubricHtml(question)}
</section>`;
}
