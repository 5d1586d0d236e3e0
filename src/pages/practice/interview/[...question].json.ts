import type { APIRoute, GetStaticPaths } from 'astro';
import { askedOn } from '../../../practice/interview/askable.ts';
import type { Asked } from '../../../practice/interview/step.ts';
import { prepared } from '../../../site/current.ts';

export const getStaticPaths = (async () => {
  const questions = await Promise.all(prepared.map(({ slug }) => askedOn(slug)));
  return questions.flat().map((asked) => ({ params: { question: asked.id }, props: { asked } }));
}) satisfies GetStaticPaths;

/** A question as a mock interview asks it; its Korean, which few wish for, is a file of its own. */
export const GET: APIRoute<{ asked: Asked }> = ({ props: { asked } }) =>
  Response.json({ ...asked, korean: undefined });
