import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** The notices of what others made: their licences want them with every copy. */
export const GET: APIRoute = () =>
  new Response(readFileSync('THIRD-PARTY.md', 'utf8'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
