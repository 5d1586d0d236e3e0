import data from 'virtual:runner';
import type { RunnerData } from './runner-data.ts';

/** What `integration.ts` has built for the pages. */
export const runnerData = data as RunnerData;
