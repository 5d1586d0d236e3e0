import type { APIRoute, GetStaticPaths } from 'astro';
import { handbookDeck } from '../../practice/anki/handbook-deck.ts';
import { packageOf } from '../../practice/anki/package.ts';
import { deckCards } from '../../practice/cards/deck.ts';

export const getStaticPaths = (async () =>
  (await deckCards()).length > 0
    ? [{ params: { deck: 'handbook' } }]
    : []) satisfies GetStaticPaths;

/** The cards as a deck for Anki. */
export const GET: APIRoute = async ({ site }) =>
  new Response(new Uint8Array(packageOf(await handbookDeck(site))), {
    headers: { 'content-type': 'application/octet-stream' },
  });
