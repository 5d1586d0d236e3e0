import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '../../practice/anki/csv.ts';
import { handbookDeck } from '../../practice/anki/handbook-deck.ts';
import { deckCards } from '../../practice/cards/deck.ts';

export const getStaticPaths = (async () =>
  (await deckCards()).length > 0
    ? [{ params: { deck: 'handbook' } }]
    : []) satisfies GetStaticPaths;

/** The cards as a table. */
export const GET: APIRoute = async ({ site }) =>
  new Response(csvOf(await handbookDeck(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
