import type { APIRoute } from 'astro';
import { handbookDeck } from '../../practice/anki/handbook-deck.ts';
import { packageOf } from '../../practice/anki/package.ts';

/** The cards as a deck for Anki. */
export const GET: APIRoute = async ({ site }) =>
  new Response(new Uint8Array(packageOf(await handbookDeck(site))), {
    headers: { 'content-type': 'application/octet-stream' },
  });
