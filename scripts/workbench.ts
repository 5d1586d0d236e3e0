/** `npm run workbench`: records the workbench's first run again where what makes it has changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp, { type WebpOptions } from 'sharp';
import { start } from '../src/workbench/choices.ts';
import { Line } from '../src/workbench/line/line.ts';
import type { Computed, Pixels, Results } from '../src/workbench/results.ts';
import { runFile, runFolder, runModules } from '../src/workbench/run-record.ts';
import type { RunRecord } from '../src/workbench/run-record.ts';
import { digestOfModules } from './pictures/module-digest.ts';

const digest = await digestOfModules(runModules);
const last = existsSync(runFile)
  ? (JSON.parse(readFileSync(runFile, 'utf8')) as RunRecord)
  : undefined;

if (last?.digest === digest) {
  console.log('The run is that of the line as it is');
} else {
  const results: Partial<Record<Computed, Results[Computed]>> = {};
  new Line().run(start, {
    begun: (step) => console.log(step),
    result: (step, result, isWhole) => {
      if (isWhole) results[step] = result;
    },
  });
  const whole = results as Results;
  mkdirSync(runFolder, { recursive: true });
  await save('boards', whole.boards.strip, { quality: 82, effort: 6 });
  await save('labels', whole.labels.strip, { lossless: true, effort: 6 });
  const withoutPixels = (key: string, value: unknown) => (key === 'data' ? [] : value);
  writeFileSync(runFile, `${JSON.stringify({ digest, results: whole }, withoutPixels)}\n`);
}

async function save(name: string, pixels: Pixels, options: WebpOptions): Promise<void> {
  const { width, height, channels, data } = pixels;
  const image = sharp(Uint8Array.from(data), { raw: { width, height, channels } });
  writeFileSync(`${runFolder}/${name}.webp`, await image.webp(options).toBuffer());
}
