import type { StepName } from './choices.ts';
import type { Results } from './results.ts';
import type { RunRecord } from './run-record.ts';
import boards from '../content/workbench/boards.webp';
import labels from '../content/workbench/labels.webp';
import json from '../content/workbench/run.json' with { type: 'json' };

/** What the line comes to with the choices at the start. */
export const recordedResults: Results = (json as unknown as RunRecord).results;

/** Addresses of the recorded pictures. */
export const recordedPictures: Partial<Readonly<Record<StepName, string>>> = {
  boards: boards.src,
  labels: labels.src,
};
