import { getCollection } from 'astro:content';
import { readEssentials } from '../../cheat-sheet/essentials.ts';
import type { ShownEssentials } from '../../cheat-sheet/essentials-loader.ts';
import { termPath } from '../../glossary/glossary-pages.ts';
import type { Term } from '../../glossary/term-schema.ts';
import { questionBank } from '../../questions/question-bank.ts';
import { questionPath } from '../../questions/questions.ts';
import { escapeHtml } from '../../reference/html.ts';
import { mathMl } from '../../reference/math-ml.ts';
import { brief, coverage, prepared } from '../../site/current.ts';
import { href } from '../../site/href.ts';
import { readDrawings } from '../drawings.ts';
import { askingCards, keywordCards } from './brief-cards.ts';
import type { CardHead, DeckCard } from './card.ts';

/** Every card on the topics that the brief names: from our material, the reader's, and the brief itself. */
export async function deckCards(): Promise<readonly DeckCard[]> {
  const topics = prepared.map(({ slug }) => slug);
  const banks = await Promise.all(topics.map((topic) => questionBank(topic)));
  const questions = banks.flat();
  const fits = ({ topic }: CardHead): boolean => topics.includes(topic);
  return [
    ...questions.map(questionCard),
    ...questions.flatMap(koreanCard),
    ...questions.flatMap(trapCards),
    ...(await termCards(topics)),
    ...(await essentialCards()).filter(fits),
    ...drawingCards(),
    ...keywordCards(prepared, brief.language),
    ...askingCards(brief),
  ];
}

type BankEntry = Awaited<ReturnType<typeof questionBank>>[number];

function questionCard({ id, question }: BankEntry): DeckCard {
  return {
    id: `question/${id}`,
    kind: 'question',
    front: escapeHtml(question.question),
    back: question.short,
    page: questionPath(id),
    ...placeOf(question),
  };
}

/** The same question as it is asked in Seoul: another card, with a schedule of its own. */
function koreanCard({ id, question }: BankEntry): readonly DeckCard[] {
  const { korean } = question;
  if (!korean) return [];
  return [
    {
      id: `korean/${id}`,
      kind: 'korean',
      front: `<span lang="ko">${escapeHtml(korean.question)}</span>`,
      back: `<div lang="ko">${korean.short}</div>`,
      page: questionPath(id),
      ...placeOf(question),
    },
  ];
}

/** A wrong answer that sounds right: a card asks what is wrong with it. */
function trapCards({ id, question }: BankEntry): readonly DeckCard[] {
  return question.wrongAnswers.map(({ answer, why }, index) => ({
    id: `trap/${id}/${index + 1}`,
    kind: 'trap',
    front: `<p>${escapeHtml(question.question)}</p><blockquote>${answer}</blockquote>`,
    back: why,
    page: questionPath(id),
    ...placeOf(question),
  }));
}

function placeOf({ topic, station, level }: BankEntry['question']) {
  return { topic, topics: [topic], stations: station === undefined ? [] : [station], level };
}

async function termCards(topics: readonly string[]): Promise<readonly DeckCard[]> {
  const terms = (await getCollection('glossary')) as { id: string; data: Term }[];
  return terms
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id, data }) => {
      const own = data.topics.filter((topic) => topics.includes(topic));
      const [topic] = own;
      if (topic === undefined) return [];
      return [
        {
          id: `term/${id}`,
          kind: 'term' as const,
          topic,
          topics: own,
          stations: data.stations,
          front: escapeHtml(data.term),
          back: `<p>${codeHtml(data.definition.trim())}</p>`,
          page: termPath(id, data.term),
        },
      ];
    });
}

/** Ids come from what is written: a token keeps its name when its figure changes. */
async function essentialCards(): Promise<readonly DeckCard[]> {
  const shown = new Map(
    (await getCollection('essentials')).map(({ id, data }) => [
      id,
      data as unknown as ShownEssentials,
    ]),
  );
  return readEssentials().entries.flatMap(({ id: topic, data: written }) => {
    const { formulas = [], numbers = [] } = shown.get(topic) ?? {};
    const common = { topic, topics: [topic], stations: [], page: `cheat-sheet/${topic}/` };
    return [
      ...formulas.map(({ name, tex, says }, index) => ({
        ...common,
        id: `formula/${topic}/${slugOf(written.formulas[index]?.name ?? name)}`,
        kind: 'formula' as const,
        front: name,
        back: `${mathMl(tex, true)}<p>${says}</p>`,
        tex,
        note: says,
      })),
      ...numbers.map(({ value, says }, index) => ({
        ...common,
        id: `number/${topic}/${slugOf(written.numbers[index]?.value ?? value)}`,
        kind: 'number' as const,
        front: `… ${says}`,
        back: `<p>${value}</p>`,
        note: says,
      })),
    ];
  });
}

/** Ours are of the inspection line, and there is none where the brief meets nothing of it. */
function drawingCards(): readonly DeckCard[] {
  if (coverage === 'none') return [];
  const topics = prepared.filter(({ material }) => material).map(({ slug }) => slug);
  return readDrawings().map((drawing) => drawingCard(drawing, topics));
}

function drawingCard(
  { id, title, description, stations, topics, page }: ReturnType<typeof readDrawings>[number],
  wanted: readonly string[],
): DeckCard {
  const own = topics.filter((topic) => wanted.includes(topic));
  const file = `practice/drawings/${id}.svg`;
  return {
    id: `drawing/${id}`,
    kind: 'drawing',
    topic: own[0] ?? wanted[0] ?? '',
    topics: own,
    stations,
    front: `Draw from memory: ${escapeHtml(title)}`,
    back: `<img src="${href(file)}" alt="${escapeHtml(title)}" /><p>${escapeHtml(description)}</p>`,
    note: escapeHtml(description),
    drawing: `${id}.svg`,
    page,
  };
}

/** Text in which backticks stand around code. */
function codeHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
