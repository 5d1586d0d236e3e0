import type { APIRoute } from 'astro';
import { planParts } from '../../study-plan/study-items';

/** What a plan can name, for plans made in the browser. */
export const GET: APIRoute = async () => Response.json(await planParts());
