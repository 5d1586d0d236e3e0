/** Figures that this topic's questions quote, as text, by the token that stands for them in braces. */
import { tileSide, tilesPerBoard } from '../images.ts';
import { printed, sharedLevels, weightedMeanRatio } from '../framework-proficiency.ts';
import { travellingBoard } from '../travelling-board.ts';
import { written } from '../written.ts';

const [sure, twice] = printed('traps', 'sigmoid twice: loss');
const [right, swapped] = printed('traps', 'blue for red:');

export const frameworkProficiency = {
  'tile-side': written(tileSide),
  'tiles-a-board': `${tilesPerBoard()}`,
  'first-loss': printed('train', 'step  1  loss')[0],
  'last-loss': printed('train', 'step 60  loss')[0],
  'loss-sure': sure,
  'loss-sigmoid-twice': twice,
  'score-right-colours': right,
  'score-swapped-colours': swapped,
  'mean-ratio': written(weightedMeanRatio(32, 4, 50), 1),
  'mean-ratio-eight': written(weightedMeanRatio(32, 8, 50), 1),
  'weak-filter-levels': `${sharedLevels(50)}`,
  'decibels-shared': printed('quantize', 'one scale: weak filter').at(-1) ?? '',
  'decibels-own': printed('quantize', 'one a filter: weak filter').at(-1) ?? '',
  'bite-score': `${travellingBoard.score}`,
  'bite-score-int8': `${travellingBoard.quantizedScore}`,
  'bite-threshold': `${travellingBoard.threshold}`,
} as const satisfies Readonly<Record<string, string>>;
