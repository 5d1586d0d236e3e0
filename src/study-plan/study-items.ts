import { getCollection } from 'astro:content';
import { readDrawings } from '../practice/drawings.ts';
import { questionBank } from '../questions/question-bank.ts';
import { questionPath } from '../questions/questions.ts';
import { runnerData } from '../runner/data.ts';
import { coverage, prepared } from '../site/current.ts';
import { ofTopic, runnablePath } from '../site/topics/runnables.ts';
import { plansByHand } from './by-hand.ts';
import type { PlanParts, Routine, StudyItem } from './plan.ts';
import { readingMinutes } from './reading-minutes.ts';

/** When the pages that belong to no topic come; landing pages stand at 2, deep pages from 10 on. */
const orders: Readonly<Record<string, number>> = {
  company: 0,
  role: 1,
  ask: 3,
  line: 4,
  practice: 6,
  'company/mission-and-values': 7,
  stories: 7,
  'company/news': 8,
  'company/since-the-brief': 8,
  'line/five-minutes': 9,
};

const minutesOf = { exercise: 8, figure: 4, drawing: 6 } as const;

/** All that a study plan can name. */
export async function planParts(): Promise<PlanParts> {
  return {
    items: [
      ...(await pageItems()),
      ...ownTopicItems(),
      ...(await questionItems()),
      ...exerciseItems(),
      ...(await figureItems()),
      ...drawingItems(),
    ],
    routines,
    byHand: plansByHand(coverage !== 'none'),
  };
}

const routines: readonly Routine[] = [
  {
    title: 'Cards: what is due, then new ones',
    path: 'practice/cards/',
    minutes: 15,
    aloud: 10,
    days: { first: 1, every: 1 },
  },
  {
    title: 'A mock interview of thirty minutes, with a new seed',
    path: 'practice/#mock-interview',
    minutes: 30,
    aloud: 25,
    days: { first: 1, every: 2 },
  },
  {
    title: 'The self-test: formulas and numbers from memory, then the key',
    path: 'cheat-sheet/self-test/',
    minutes: 15,
    aloud: 10,
    days: { first: 4, every: 3 },
  },
  {
    title: 'The cheat sheet, once, aloud; then stop',
    path: 'cheat-sheet/',
    minutes: 10,
    aloud: 8,
    days: 'last',
  },
];

async function pageItems(): Promise<readonly StudyItem[]> {
  const pages = await getCollection('docs');
  return pages.flatMap(({ id, data, body = '' }) => {
    const [, topic, page] = /^topics\/([^/]+)(?:\/(.+))?$/.exec(id) ?? [];
    const order = topic
      ? page
        ? 10 + Number(data.sidebar.order ?? 0)
        : 2
      : (orders[id] ?? (data.station ? 30 + data.station : undefined));
    if (order === undefined || !fits(topic, id)) return [];
    const minutes = data.minutes ?? readingMinutes(body);
    return { kind: 'page' as const, title: data.title, path: `${id}/`, minutes, topic, order };
  });
}

/** Pages of a topic that the brief does not name, and the line where it names none of ours, fit no plan. */
function fits(topic: string | undefined, id: string): boolean {
  if (topic !== undefined) return prepared.some(({ slug }) => slug === topic);
  return coverage !== 'none' || !/^line(?:\/|$)/.test(id);
}

/** Topics that we have no pages on: each keyword wants its two minutes aloud. */
function ownTopicItems(): readonly StudyItem[] {
  return prepared
    .filter(({ material }) => !material)
    .map(({ name, slug, fromBrief }) => ({
      kind: 'own' as const,
      title: `${name}: three rounds on your own answers`,
      path: `topics/${slug}/`,
      minutes: Math.min(60, 6 + 2 * (fromBrief?.keywords.length ?? 0)),
      topic: slug,
      order: 2,
    }));
}

async function questionItems(): Promise<readonly StudyItem[]> {
  const all = await questionBank();
  return prepared.flatMap(({ slug }) => {
    const here = all.filter(({ question }) => question.topic === slug);
    const count: Record<string, number> = {};
    return here.map(({ id, question }) => {
      const before = count[question.level] ?? 0;
      count[question.level] = before + 1;
      const first = { 'warm-up': 5, core: 10.5, stretch: 40 }[question.level];
      return {
        kind: 'question' as const,
        title: question.question,
        path: questionPath(id),
        minutes: question.minutes,
        topic: slug,
        order: first + before,
      };
    });
  });
}

/** Exercises come with the deep pages of their topic, in the order of the line. */
function exerciseItems(): readonly StudyItem[] {
  return prepared.flatMap(({ slug }) =>
    ofTopic(runnerData.exercises, slug).map((exercise, index) => ({
      kind: 'exercise',
      title: `Exercise: ${exercise.title}`,
      path: runnablePath(exercise),
      minutes: minutesOf.exercise,
      topic: slug,
      order: 10.7 + index,
    })),
  );
}

/** The figures that move, page by page. */
async function figureItems(): Promise<readonly StudyItem[]> {
  const pages = await getCollection('docs');
  return pages.flatMap(({ id, data, body = '' }) => {
    const [, topic] = /^topics\/([^/]+)/.exec(id) ?? [];
    const figures = body.match(/<\w+Figure \/>/g)?.length ?? 0;
    if (figures === 0 || !fits(topic, id)) return [];
    return [
      {
        kind: 'figure' as const,
        title: `${data.title}: move the figure, and say what it shows`,
        path: `${id}/`,
        minutes: figures * minutesOf.figure,
        topic,
        order: 12,
      },
    ];
  });
}

function drawingItems(): readonly StudyItem[] {
  if (coverage === 'none') return [];
  return readDrawings().map(({ title, page }, index) => {
    const [, topic] = /^topics\/([^/]+)\//.exec(page) ?? [];
    return {
      kind: 'drawing' as const,
      title: `Draw from memory: ${title}`,
      path: page,
      ...(topic !== undefined && { topic }),
      minutes: minutesOf.drawing,
      order: 14 + index,
    };
  });
}
