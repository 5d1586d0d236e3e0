/** `npm run dev`: Astro's development server, in the foreground, with live reload. */
import { dev } from 'astro';
import { hideKnownNoise } from './build/known-noise.ts';
import { readAddress } from './serve.ts';

hideKnownNoise();
try {
  await dev({ server: readAddress(process.env) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
