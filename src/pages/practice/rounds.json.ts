import type { APIRoute } from 'astro';
import { askable } from '../../practice/interview/askable.ts';

/** What a mock interview can ask. */
export const GET: APIRoute = async () => Response.json(await askable());
