import type { APIRoute, GetStaticPaths } from 'astro';
import { askedOn } from '../../../practice/interview/askable.ts';
import type { Asked } from '../../../practice/interview/step.ts';
import { hasPart } from '../../../site/brief-parts.ts';
import { brief, prepared } from '../../../site/current.ts';

export const getStaticPaths = (async () => {
  if (!hasPart(brief, 'koreanOffice')) return [];
  const questions = await Promise.all(prepared.map(({ slug }) => askedOn(slug)));
  return questions
    .flat()
    .map(({ id, korean }) => ({ params: { question: id }, props: { korean: korean ?? null } }));
}) satisfies GetStaticPaths;

/** A question of the mock interview in Korean; null for the reader's own that has none. */
export const GET: APIRoute<{ korean: Asked['korean'] | null }> = ({ props }) =>
  Response.json(props.korean);
