import { adviceOn } from '../advice/advice.ts';
import { questionPath, readQuestions } from '../questions/questions.ts';
import { hasPart } from '../site/brief-parts.ts';
import { readFrontmatter } from '../site/frontmatter.ts';
import { prosePages } from '../site/prose/pages.ts';
import { stations } from '../site/stations.ts';
import { brief, topicName, topics } from '../site/current.ts';
import { floorWords } from './floor-words.ts';
import type { Kind } from './record.ts';

/** What search knows of a page beyond its HTML. */
export interface PageFacts {
  readonly kind: Kind;
  readonly topics: readonly string[];
  readonly place: string;
  readonly keywords: readonly string[];
  /** Whole questions that it answers, as readers type them; they are keywords too. */
  readonly askedAs?: readonly string[];
  /**
   * The question in Korean. Its words are indexed as keywords are, but are no words that the browser
   * is told of before it asks: the list of those is what a first search weighs most.
   */
  readonly korean?: string | undefined;
  /** What readers call it in a word or two, where its title says it otherwise. */
  readonly name?: string | undefined;
  /** How much a word of its text counts; titles and keywords count in full. */
  readonly weight: number;
}

/** Pages that list what others say or that repeat the brief come after those that explain. */
const lists: Readonly<Record<string, number>> = {
  'sources/': 0.3,
  'sources/software/': 0.3,
  'brief/': 0.6,
  'questions/': 0.3,
  'study-plan/': 0.3,
};

/** What readers call pages that are put together from collections and have no frontmatter. */
const names: Readonly<Record<string, string>> = {
  'cheat-sheet/': 'Cheat sheet, print, PDF',
  'study-plan/': 'Study plan',
  'questions/': 'Question bank',
  'try/': 'Exercises, snippets, run code',
};

/** Pages with the brief's own few words come before the many that use one of them. */
const ofTheBrief = /^(?:company|ask|practice|stories)\/|^role\/$/;

interface Frontmatter {
  readonly station?: number;
  readonly keywords?: readonly string[];
  readonly name?: string;
}

/** Reads the facts of every page of prose and of every question, by its path ("line/infer/"). */
export function readPageFacts(): ReadonlyMap<string, PageFacts> {
  const facts = new Map([...proseFacts(), ...questionFacts()]);
  const news = facts.get('company/news/');
  const told = brief.news.flatMap(({ label }) => label ?? []);
  if (news) facts.set('company/news/', { ...news, keywords: [...news.keywords, ...told] });
  const ask = facts.get('ask/');
  if (!ask) return facts;
  const typed = askedAs();
  return facts.set('ask/', { ...ask, keywords: [...ask.keywords, ...typed], askedAs: typed });
}

function proseFacts(): ReadonlyMap<string, PageFacts> {
  return new Map(
    prosePages().map(({ file, path }) => [
      path,
      factsOf(path, readFrontmatter(file) as Frontmatter),
    ]),
  );
}

/** How readers type the questions that the brief suggests to ask. */
function askedAs(): readonly string[] {
  return brief.questions.flatMap(
    ({ text }) => adviceOn('question', text.plain)?.['asked-as'] ?? [],
  );
}

/** What the brief names without our having pages on it, and what it does not name, come after what fits. */
const besideTheBrief = 0.5;

/** How much a word of a page's text counts, by its path and the topic that it belongs to. */
export function weightOf(
  path: string,
  topic?: { readonly fromBrief?: object; readonly material?: object },
): number {
  const meets = topic === undefined || (topic.fromBrief && topic.material);
  return ownWeight(path) * (meets ? 1 : besideTheBrief);
}

function ownWeight(path: string): number {
  if (/^(try|questions)\/./.test(path)) return 0.1;
  return ofTheBrief.test(path) ? 3 : (lists[path] ?? 1);
}

/** A question is found by its own words and by the paraphrases that its file gives. */
function questionFacts(): ReadonlyMap<string, PageFacts> {
  const isInKorea = hasPart(brief, 'koreanOffice');
  return new Map(
    readQuestions().entries.map(({ id, data }) => [
      questionPath(id),
      {
        kind: 'question',
        topics: [topicName(id.split('/', 1)[0] ?? '')],
        place: 'Question',
        keywords: data['asked-as'],
        askedAs: data['asked-as'],
        korean: isInKorea ? data.korean?.question : undefined,
        weight: 0.1,
      },
    ]),
  );
}

/** The facts that follow from a page's path and frontmatter. */
export function factsOf(
  path: string,
  { station: number, keywords = [], name }: Frontmatter,
): PageFacts {
  const topic = topics.find(({ slug }) =>
    new RegExp(`^(topics|try|questions)/${slug}/`).test(path),
  );
  // A page of a topic names the station where it stands on the line; the station's own page is another.
  const station = topic ? undefined : stations.find((candidate) => candidate.number === number);
  const typed = [...keywords, ...(floorWords[path] ?? [])];
  return {
    // A snippet or an exercise on a page of its own; `try/` itself lists them.
    kind: /^try\/./.test(path) ? 'snippet' : 'page',
    topics: topic ? [topic.name] : (station?.topics ?? []).map(topicName),
    place: topic?.name ?? (station ? `Station ${station.number}` : ''),
    name: name ?? names[path] ?? (station && `${station.name}, Station ${station.number}`),
    keywords: station
      ? [...typed, `station ${station.number} ${station.name}`, station.summary]
      : typed,
    weight: weightOf(path, topic),
  };
}
