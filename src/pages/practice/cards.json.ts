import type { APIRoute } from 'astro';
import type { CardHead } from '../../practice/cards/card.ts';
import { deckCards } from '../../practice/cards/deck.ts';

/** Which cards there are; what they say comes by kind and topic. */
export const GET: APIRoute = async () => {
  const heads = (await deckCards()).map(({ id, kind, topic }): CardHead => ({ id, kind, topic }));
  return Response.json(heads);
};
