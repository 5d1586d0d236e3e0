import { globSync } from 'node:fs';
import { arrangeTopics, type NamedTopic } from './arrange.ts';
import type { Material } from './material.ts';
import { nearMaterial } from './meet.ts';

const content = 'src/content';

/** For the terminal: each topic of the brief, and how much of ours serves it. */
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
  const rows = named.map(({ name, material }) => {
    const shown = shortened(name, width).padEnd(width);
    if (material) return `${shown}  ${served(material)}`;
    const near = nearMaterial(name, unused);
    const meant = near ? `; did you mean "${near.title}"?` : '';
    return `${shown}  no pages of ours: a page to work with alone${meant}`;
  });
  return [`Topics: ${met} of ${named.length} have pages of ours`, ...rows.map((row) => `  ${row}`)];
}

function served({ slug, title, pages }: Material): string {
  const questions = globSync(`questions/${slug}/*.yaml`, { cwd: content }).length;
  const snippets = globSync(`docs/topics/${slug}/*.{snippet,exercise}.ts`, { cwd: content }).length;
  return `${title}: ${pages} pages, ${questions} questions, ${snippets} snippets and exercises`;
}

function shortened(name: string, length: number): string {
  const plain = name.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
