import type { StepName } from './choices.ts';
import boards from '../content/workbench/boards.webp';
import labels from '../content/workbench/labels.webp';

/** Addresses of the pictures of the recorded run. */
export const recordedPictures: Partial<Readonly<Record<StepName, string>>> = {
  boards: boards.src,
  labels: labels.src,
};
