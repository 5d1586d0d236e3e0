import { keptFiles } from '../../collections/kept-files.ts';
import { questionFiles } from '../question-files.ts';
import { arrangeTopics, type NamedTopic } from './arrange.ts';
import type { Material } from './material.ts';
import { nearMaterial } from './meet.ts';

/** For the terminal: each topic of the brief, and how much serves it; then topics of the reader's that serve none. */
export function topicReport(
  topics: readonly NamedTopic[],
  materials: readonly Material[],
): readonly string[] {
  const named = arrangeTopics(topics, materials).filter(({ fromBrief }) => fromBrief);
  const met = named.filter(({ material }) => material).length;
  const unused = materials.filter(
    ({ slug }) => !named.some(({ material }) => material?.slug === slug),
  );
  const width = Math.min(44, Math.max(...named.map(({ name }) => name.length)));
  const rows = named.map(({ name, slug, material }) => {
    const shown = shortened(name, width).padEnd(width);
    if (material) return `${shown}  ${served(material)}`;
    const asked = questionFiles().filter(({ topic }) => topic === slug).length;
    const questions = asked > 0 ? ` with ${asked} questions` : '';
    const near = nearMaterial(name, unused);
    const meant = near ? `; did you mean "${near.title}"?` : '';
    return `${shown}  no pages: a page to work with alone${questions}${meant}`;
  });
  const stray = unused
    .filter(({ isOwn }) => isOwn)
    .map(
      ({ slug, title }) =>
        `topics/${slug}/ ("${title}") serves no topic of the brief: give it one's name as title or among its aliases`,
    );
  return [
    `Topics: ${met} of ${named.length} have pages`,
    ...[...rows, ...stray].map((row) => `  ${row}`),
  ];
}

function served({ slug, title, pages, isOwn }: Material): string {
  const questions = questionFiles().filter(({ topic }) => topic === slug).length;
  const snippets = keptFiles('topics', `${slug}/*.{snippet,exercise}.ts`).length;
  return `${isOwn ? 'your own ' : ''}${title}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${questions} questions, ${snippets} snippets and exercises`;
}

function shortened(name: string, length: number): string {
  const plain = name.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
