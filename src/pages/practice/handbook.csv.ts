import type { APIRoute } from 'astro';
import { csvOf } from '../../practice/anki/csv.ts';
import { handbookDeck } from '../../practice/anki/handbook-deck.ts';

/** The cards as a table. */
export const GET: APIRoute = async ({ site }) =>
  new Response(csvOf(await handbookDeck(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
