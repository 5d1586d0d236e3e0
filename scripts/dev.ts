/** `npm run dev`: Astro's development server, in the foreground, with live reload. */
import { dev } from 'astro';

await dev({});
