import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { OGImageRoute } from 'astro-og-canvas';
import { hasKoreanSheet } from '../../cheat-sheet/korean-sheet.ts';
import { koreanSheet } from '../../cheat-sheet/lengths.ts';
import { askedTopics, questionBank } from '../../questions/question-bank.ts';
import { families } from '../../reference/families.ts';
import { runnerData } from '../../runner/data.ts';
import { brief, coverage, names, prepared, topicName, topics } from '../../site/current.ts';
import { namedTimes } from '../../study-plan/times.ts';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const docs = await getCollection('docs');
const questions = await questionBank();
const pages = Object.fromEntries([
  ...docs.map(({ id, data }) => [
    id || 'index',
    { title: data.title, description: data.description },
  ]),
  ...topics
    .filter((topic) => !topic.material)
    .map(({ slug, name }) => [`topics/${slug}`, { title: name, description: brief.company.name }]),
  ...['cheat-sheet', 'cheat-sheet/one-page', 'cheat-sheet/four-pages'].map((path) => [
    path,
    { title: 'Cheat sheet', description: 'What to know the night before, on paper.' },
  ]),
  [
    'cheat-sheet/self-test',
    { title: 'Test yourself', description: 'Formulas and numbers from memory, with a key.' },
  ],
  ...(hasKoreanSheet()
    ? [
        [
          `cheat-sheet/${koreanSheet.slug}`,
          { title: '한국어 요약본', description: 'The essentials in Korean, on paper.' },
        ],
      ]
    : []),
  ...prepared.map(({ slug, name }) => [
    `cheat-sheet/${slug}`,
    { title: `${name}: cheat sheet`, description: 'The essentials on one page.' },
  ]),
  ['questions', { title: 'Questions', description: 'What a panel asks, and what to answer.' }],
  ...(await askedTopics()).map((slug) => [
    `questions/${slug}`,
    { title: `Questions: ${topicName(slug)}`, description: 'Answers to say in thirty seconds.' },
  ]),
  ...questions.map(({ id, question }) => [
    `questions/${id}`,
    { title: question.question, description: topicName(question.topic) },
  ]),
  ...namedTimes.map(({ slug, name }) => [
    slug ? `study-plan/${slug}` : 'study-plan',
    { title: 'Study plan', description: `What to do with ${name} left, minute by minute.` },
  ]),
  ['practice/cards', { title: 'Cards', description: 'What is due today, and what you know.' }],
  [
    'practice/progress',
    { title: 'What you know', description: 'Questions and exercises, by topic and station.' },
  ],
  ['reference', { title: 'Algorithms', description: 'Every function that a snippet imports.' }],
  [
    'inspector',
    { title: 'You are the inspector', description: 'Twenty boards, two seconds each.' },
  ],
  ['workbench', { title: 'The workbench', description: 'The whole line, in your browser.' }],
  ['try', { title: 'Run and try', description: 'Every snippet and every exercise, by topic.' }],
  ...[...runnerData.snippets, ...runnerData.exercises].map((item) => [
    `try/${item.id}`,
    { title: item.title, description: item.summary },
  ]),
  ...families.map(({ slug, title, description }) => [`reference/${slug}`, { title, description }]),
]);
const fonts = [
  'ibm-plex-sans-kr/files/ibm-plex-sans-kr-latin-400-normal.woff',
  'ibm-plex-sans-kr/files/ibm-plex-sans-kr-latin-600-normal.woff',
  'ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-400-normal.woff',
  'ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-600-normal.woff',
];

const boardStrip = 'src/content/pictures/card.webp';

/** The board itself on the pages that it travels: the first one, where all is about it, and the line's. */
function hasBoard(path: string): boolean {
  return path.startsWith('line') || (path === 'index' && coverage === 'whole');
}

export const { getStaticPaths, GET } = await OGImageRoute({
  pages,
  getSlug: (path) => `${path}.png`,
  getImageOptions: (path, page: { title: string; description: string }) => ({
    title: page.title,
    description: `${page.description}\n\n${names.product} handbook`,
    bgGradient: [[251, 250, 247]],
    ...(hasBoard(path) && { bgImage: { path: boardStrip, position: ['end', 'end'] } }),
    border: { color: [17, 112, 74], width: 16, side: 'inline-start' },
    padding: 72,
    fonts: fonts.map((font) => resolve(`@fontsource/${font}`)),
    font: {
      title: {
        color: [22, 25, 26],
        size: 72,
        weight: 'SemiBold',
        families: ['IBM Plex Sans KR'],
        lineHeight: 1.15,
      },
      description: {
        color: [54, 60, 61],
        size: 34,
        families: ['IBM Plex Sans KR'],
        lineHeight: 1.4,
      },
    },
  }),
});
