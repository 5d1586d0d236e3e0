/** `npm run dev`: Astro's development server, in the foreground, with live reload. */
import { dev } from 'astro';
import { reportBrief } from './build-site.ts';

reportBrief();
await dev({});
