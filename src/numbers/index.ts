/** Figures that the pages' prose quotes: each derived from the running example, none typed. */
export { runningExample } from '../vision/running-example.ts';
export {
  boardMilliseconds,
  datasetImages,
  fieldMilliseconds,
  slackMilliseconds,
} from '../vision/running-example.ts';
export { defectsNeededForRecall } from '#vision/classification';
export * from './alarms.ts';
export * from './fleet.ts';
export * from './flow.ts';
export * from './images.ts';
export * from './inspected-shift.ts';
export * from './mistakes.ts';
export * from './records.ts';
export { spoken } from './spoken.ts';
export * from './throughput.ts';
export { travellingBoard } from './travelling-board.ts';
export * from './written.ts';
