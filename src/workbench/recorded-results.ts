import type { Results } from './results.ts';
import type { RunRecord } from './run-record.ts';
import json from '../content/workbench/run.json' with { type: 'json' };

/** What the line comes to with the choices at the start. */
export const recordedResults: Results = (json as unknown as RunRecord).results;
