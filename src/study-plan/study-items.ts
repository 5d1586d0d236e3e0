import { getCollection } from 'astro:content';
import type { StudyItem } from './plan.ts';
import { topics } from '../site/current.ts';
import { questionBank } from '../questions/question-bank.ts';
import { questionPath } from '../questions/questions.ts';
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
  'line/five-minutes': 9,
};

/** Every page and question that a study plan can name, and the page that it ends with. */
export async function studyItems(): Promise<{
  readonly items: readonly StudyItem[];
  readonly closing: StudyItem;
}> {
  const items = [...(await pageItems()), ...(await questionItems())];
  return {
    items,
    closing: {
      title: 'The cheat sheet, once, aloud; then stop',
      path: 'cheat-sheet/',
      minutes: 10,
      order: 0,
      again: false,
    },
  };
}

async function pageItems(): Promise<readonly StudyItem[]> {
  const pages = await getCollection('docs');
  return pages.flatMap(({ id, data, body = '' }) => {
    const [, topic, page] = /^topics\/([^/]+)(?:\/(.+))?$/.exec(id) ?? [];
    const order = topic
      ? page
        ? 10 + Number(data.sidebar.order ?? 0)
        : 2
      : (orders[id] ?? (data.station ? 30 + data.station : undefined));
    if (order === undefined) return [];
    const minutes = data.minutes ?? readingMinutes(body);
    return { title: data.title, path: `${id}/`, minutes, topic, order, again: false };
  });
}

async function questionItems(): Promise<readonly StudyItem[]> {
  const all = await questionBank();
  return topics.flatMap(({ slug }) => {
    const here = all.filter(({ question }) => question.topic === slug);
    const count: Record<string, number> = {};
    return here.map(({ id, question }) => {
      const before = count[question.level] ?? 0;
      count[question.level] = before + 1;
      const first = { 'warm-up': 5, core: 10.5, stretch: 40 }[question.level];
      return {
        title: question.question,
        path: questionPath(id),
        minutes: question.minutes,
        topic: slug,
        order: first + before,
        again: true,
      };
    });
  });
}
