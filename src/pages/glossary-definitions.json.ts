import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Term } from '../glossary/term-schema.ts';

/** Definitions by term, shown where a reader points at a term. */
export const GET: APIRoute = async () => {
  const glossary = (await getCollection('glossary')) as { id: string; data: Term }[];
  const definitions = glossary
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, data }) => [id, { term: data.term, definition: data.definition.trim() }]);
  return Response.json(Object.fromEntries(definitions));
};
