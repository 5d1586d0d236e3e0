import { getCollection } from 'astro:content';
import { questionBank } from '../questions/question-bank.ts';
import { prepared } from '../site/current.ts';
import { composePart, type SheetTopicPart } from './compose.ts';
import type { ShownEssentials } from './essentials-loader.ts';
import type { Counts } from './lengths.ts';

/** What a sheet shows of each topic that has essentials, or of one of them. */
export async function sheetParts(
  counts: Counts,
  only?: string,
): Promise<readonly SheetTopicPart[]> {
  const essentials = await getCollection('essentials');
  const questions = (await questionBank()).map(({ id, question }) => ({ ...question, id }));
  return prepared
    .filter(({ slug }) => only === undefined || slug === only)
    .flatMap(({ slug, name }) => {
      const material = essentials.find(({ id }) => id === slug)?.data as
        ShownEssentials | undefined;
      if (!material) return [];
      const own = questions.filter(({ topic }) => topic === slug);
      const answers = material.answers.map((answer) => `${slug}/${answer}`);
      return [{ slug, name, part: composePart({ ...material, answers }, own, counts) }];
    });
}
