import type { SyntheticBoard } from '#vision/board';
import { populationStabilityIndex } from '#vision/drift';
import type { PatchClassifier } from '#vision/network';
import { promoteChallenger, restorePreviousChampion, setModelAlias } from '#vision/pipeline';
import type { RegisteredModel } from '#vision/pipeline';
import { ewmaChart } from '#vision/process';
import { remedyOf } from '../choices.ts';
import type { Choices } from '../choices.ts';
import type { Week } from '../results.ts';
import { takePicture } from './boards.ts';
import { differencesOf } from './differences.ts';
import { boardScore, placeScores } from './judge.ts';
import { service } from './service.ts';

/** What was measured when the version was tested. */
export interface Reference {
  /** Scores of the good boards' places. */
  readonly scores: readonly number[];
  /** Mean grey level of each good board. */
  readonly brightness: readonly number[];
}

export interface InService {
  readonly choices: Choices;
  readonly classifier: PatchClassifier;
  readonly reference: Reference;
  readonly good: SyntheticBoard;
  readonly defective: readonly SyntheticBoard[];
  /** Trains a new version on boards in the light that is left. */
  retrain(light: number): PatchClassifier;
}

/** Twelve weeks under a lamp that ages, week after week. */
export function* serve({ choices, reference, retrain, ...shipped }: InService): Generator<Week> {
  const { lamp, remedy, week: turn } = choices;
  const { target, sigma } = brightnessLimits(reference);
  const classifiers = [shipped.classifier];
  let model: RegisteredModel = { name: 'inspector', versions: ['1'], aliases: { champion: 1 } };
  let measured: number[] = [];
  for (let week = 1; week <= service.weeks; week++) {
    const light = lightIn(week, choices);
    // A chart begins anew with a new lamp.
    if (remedy === remedyOf.lamp && week === turn) measured = [];
    if (remedy >= remedyOf.retrain && week === turn) {
      classifiers.push(retrain(light));
      model = { ...model, versions: ['1', '2'] };
      model = promoteChallenger(setModelAlias(model, 'challenger', 2));
    }
    if (remedy === remedyOf.rollBack && week === turn + service.trial) {
      model = restorePreviousChampion(model);
    }
    const version = model.aliases.champion;
    const look = (board: SyntheticBoard, number: number) => {
      const image = takePicture(board, number, lamp, light);
      const patches = differencesOf(image, board.golden).flatMap(({ patches }) => patches);
      return { image, scores: placeScores(classifiers[version - 1], patches) };
    };
    const good = Array.from({ length: service.goodBoards }, (_, i) =>
      look(shipped.good, 2000 + 100 * week + i),
    );
    const defective = shipped.defective.map((board, i) => look(board, 4000 + 100 * week + i));
    measured.push(meanOf(good.map(({ image }) => meanOf(image.data))));
    const scores = good.flatMap((board) => board.scores);
    yield {
      light,
      brightness: measured[measured.length - 1],
      isDark: ewmaChart(measured, { target, sigma })[measured.length - 1].alarm,
      index: stability(reference.scores, scores),
      version,
      good: good.map((board) => boardScore(board.scores)),
      defective: defective.map((board) => boardScore(board.scores)),
    };
  }
}

/** What a week's mean brightness should be, and how far chance takes it. */
export function brightnessLimits({ brightness }: Reference): { target: number; sigma: number } {
  const target = meanOf(brightness);
  const variance = meanOf(brightness.map((value) => (value - target) ** 2));
  return { target, sigma: Math.sqrt(variance / service.goodBoards) };
}

/** Share of its first light that the lamp has in a week. */
export function lightIn(week: number, { ageing, remedy, week: turn }: Choices): number {
  const isNew = remedy === remedyOf.lamp && week >= turn;
  return 1 - (ageing / 100) * (isNew ? week - turn : week);
}

/** No place at all is as far from the reference as can be said: 1. */
function stability(before: readonly number[], now: readonly number[]): number {
  if (before.length === 0 || now.length === 0) return Number(before.length !== now.length);
  return populationStabilityIndex(before, now, { bins: service.bins });
}

export function meanOf(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
