import { getCollection } from 'astro:content';
import { adviceOn } from '../../advice/advice.ts';
import { questionBank, type BankEntry } from '../../questions/question-bank.ts';
import { questionPath } from '../../questions/questions.ts';
import { escapeHtml } from '../../reference/html.ts';
import { hasPart } from '../../site/brief-parts.ts';
import { brief, coverage, names, prepared } from '../../site/current.ts';
import { readDrawings } from '../drawings.ts';
import { afterStories, everyAnswer, rubrics } from './rubrics.ts';
import type { Askable, Asked, FollowUp, Line, QuestionHead, Reading } from './step.ts';

/** The parts of a drawing that a listener ticks. */
const mostParts = 8;

const after: readonly FollowUp[] = afterStories.map((question) => ({ question, answer: '' }));
const stories: readonly Reading[] = [{ title: 'Stories to have ready', path: 'stories/' }];

/** What can be asked on a topic of the brief: our questions, or its own keywords where we have none. */
export async function askedOn(slug: string): Promise<readonly (Asked & QuestionHead)[]> {
  const topic = prepared.find((each) => each.slug === slug);
  const bank = await questionBank(slug);
  if (bank.length > 0) {
    const titles = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));
    return bank.map((entry) => ofBank(entry, titles));
  }
  return (topic?.fromBrief?.keywords ?? []).map(({ id, text }) => ({
    id: `own/${slug}/${id}`,
    question: `Tell me what you know of “${text}”.`,
    topic: slug,
    level: 'core',
    short: '',
    lines: rubrics.own,
    followUps: after,
    reading: [{ title: `${topic?.name ?? slug}: your own answers`, path: `topics/${slug}/` }],
  }));
}

function ofBank({ id, question }: BankEntry, titles: ReadonlyMap<string, string>) {
  const lines = (level: 'hire' | 'strong'): readonly Line[] =>
    question.rubric[level].map((text) => ({ text, level }));
  return {
    id,
    question: question.question,
    topic: question.topic,
    level: question.level,
    short: question.short,
    ...(question.korean && {
      korean: { question: question.korean.question, short: question.korean.short },
    }),
    lines: [...lines('hire'), ...lines('strong'), ...everyAnswer],
    followUps: question.followUps,
    reading: [
      { title: question.question, path: questionPath(id) },
      ...question.pages.flatMap((path) => readingAt(path, titles)),
    ].slice(0, 3),
  };
}

function readingAt(path: string, titles: ReadonlyMap<string, string>): readonly Reading[] {
  const title = titles.get(path.replace(/#.*$/, '').replace(/^\/|\/$/g, ''));
  return title === undefined ? [] : [{ title, path: path.replace(/^\//, '') }];
}

/** What an interview can ask: whole, but for the questions on topics, of which these are the heads. */
export async function askable(): Promise<Askable> {
  const questions = await Promise.all(prepared.map(({ slug }) => askedOn(slug)));
  return {
    questions: questions.flat().map(({ id, topic, level }) => ({ id, topic, level })),
    opening: openings,
    whiteboard: coverage === 'none' ? [] : whiteboard(),
    behaviour: behaviour(),
    asking: [askThem()],
  };
}

/** A question whose answer can only be the reader's own, in Korean too. */
function ownInKorean(question: string): Pick<Asked, 'korean'> {
  return hasPart(brief, 'koreanOffice') ? { korean: { question, short: '' } } : {};
}

const openings: readonly Asked[] = (
  [
    ['Introduce yourself, in one minute.', '1분 정도로 자기소개 부탁드립니다.'],
    ['What brings you here, in one minute?', '지원하신 동기를 1분 정도로 말씀해 주시겠습니까?'],
  ] as const
).map(([question, korean], index) => ({
  id: `opening-${index + 1}`,
  question,
  ...ownInKorean(korean),
  short: '',
  lines: rubrics.opening,
  followUps: after,
  reading: stories,
}));

function whiteboard(): readonly Asked[] {
  return readDrawings().map(({ id, title, page, parts }) => ({
    id: `drawing/${id}`,
    question: `Draw it for me, from memory: ${title}.`,
    short: '',
    lines: [
      ...parts.slice(0, mostParts).map((part) => ({ text: escapeHtml(part) })),
      { text: 'the arrows say what travels on them' },
      { text: 'spoken while drawing' },
    ],
    followUps: [
      'Which part fails first, and how would the line notice?',
      'What does this design trade away?',
      'Which box would you leave out if you had a week?',
    ].map((question) => ({ question, answer: '' })),
    reading: [{ title, path: page }],
    drawing: `practice/drawings/${id}.svg`,
  }));
}

function behaviour(): readonly Asked[] {
  const values = brief.values.flatMap(({ id, name, text }) => {
    const advice = adviceOn('value', `${name} ${text.plain}`);
    return advice ? [{ id: `value-${id}`, question: advice['asked-as'] }] : [];
  });
  const always = [
    'Tell me about a disagreement in a code review.',
    'Tell me about something you broke.',
    'Tell me about something you explained to someone outside your trade.',
    'Tell me about something you learned in a week.',
  ].map((question, index) => ({ id: `story-${index + 1}`, question }));
  return [...values, ...always].map(({ id, question }) => ({
    id,
    question,
    short: '',
    lines: rubrics.behaviour,
    followUps: after,
    reading: stories,
  }));
}

function askThem(): Asked {
  return {
    id: 'asking',
    question: `What would you like to ask us about ${names.company}?`,
    ...ownInKorean('마지막으로 저희에게 궁금하신 점이 있으십니까?'),
    short: '',
    lines: rubrics.asking,
    followUps: [],
    reading: brief.questions.length > 0 ? [{ title: 'What to ask', path: 'ask/' }] : stories,
  };
}
