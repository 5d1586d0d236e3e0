import { bitDepths, remedyOf } from '../choices.ts';
import type { Choices, StepName } from '../choices.ts';
import { defectiveTestBoards, goodTestBoards, newLot } from '../line/product.ts';
import { service } from '../line/service.ts';
import type { Part } from './part.ts';

type Shipping = Extract<StepName, 'evaluate' | 'threshold' | 'quantize' | 'weeks'>;

/** The steps from the trained network on, as code. */
export function shippingParts(choices: Choices): Readonly<Record<Shipping, Part>> {
  const { seed, threshold, bits } = choices;
  return {
    evaluate: {
      values: ['classifyPatches'],
      types: ['PatchClassifier'],
      code: `const newLot = { ...product, lot: ${newLot} };
const good = syntheticBoard(1, newLot);
const defectiveBoards = (first: number, length: number) =>
  Array.from({ length }, (_, i) =>
    syntheticBoard(${10_000 * seed} + first + i, { ...newLot, defects: [defectKinds[i % 6]] }),
  );
const look = (board: SyntheticBoard, number: number, light = 1) =>
  differencesOf(takePicture(board, number, light), board.golden).flatMap(({ patches }) => patches);
type Patches = ReturnType<typeof look>;
const placesOf = (one: PatchClassifier, patches: Patches) =>
  patches.length > 0 ? classifyPatches(one, patches) : [];
const scoreOf = (one: PatchClassifier, patches: Patches) =>
  Math.round(1000 * Math.max(0, ...placesOf(one, patches))) / 1000;
const tested = [
  ...Array.from({ length: ${goodTestBoards} }, (_, i) => look(good, 500 + i)),
  ...defectiveBoards(0, ${defectiveTestBoards}).map((board, i) => look(board, 700 + i)),
];
const actual = tested.map((_, i) => Number(i >= ${goodTestBoards}));
const scores = tested.map((patches) => scoreOf(classifier, patches));
const right = scores.filter((score, i) => Number(score >= 0.5) === actual[i]).length;
console.log(right, 'of', scores.length, 'boards judged rightly at 0.5');`,
    },
    threshold: {
      values: ['cheapestThreshold', 'runningExample', 'thresholdCosts'],
      code: `const { costs, defects } = runningExample;
const line = { prevalence: defects.boardRate };
const points = thresholdCosts(actual, scores, costs, line);
const chosen = points.findLast((point) => point.threshold >= ${threshold}) ?? points[0];
const cheapest = cheapestThreshold(actual, scores, costs, line);
const dollars = ({ costPerPart }: typeof chosen) => (1000 * costPerPart).toFixed(0);
console.log('1,000 boards cost', dollars(chosen), 'and at', cheapest.threshold, dollars(cheapest));`,
    },
    quantize: {
      values: ['calibrateMagnitude', 'dequantize', 'quantize', 'symmetricParameters'],
      code: `const pack = (one: PatchClassifier) => {
  let from = 0;
  const parameters = [60, 660, 602].flatMap((size) => {
    const layer = one.parameters.slice(from, (from += size));
    const scale = symmetricParameters(calibrateMagnitude(layer), { bits: ${bitDepths[bits]} });
    return dequantize(quantize(layer, scale), scale);
  });
  return { ...one, parameters };
};
const shipped = pack(classifier);
const shippedScores = tested.map((patches) => scoreOf(shipped, patches));
const other = shippedScores.filter((score, i) => score >= ${threshold} !== scores[i] >= ${threshold});
console.log(other.length, 'verdicts are others');`,
    },
    weeks: weeksPart(choices),
  };
}

function weeksPart({ threshold, ageing, week, remedy }: Choices): Part {
  const { weeks, goodBoards, defectiveBoards, firstDefective, bins, trial } = service;
  const isNew = remedy === remedyOf.lamp;
  const light = `1 - ${ageing / 100} * ${isNew ? `(week >= ${week} ? week - ${week} : week)` : 'week'}`;
  const retrains = remedy >= remedyOf.retrain;
  const steps = [
    retrains &&
      `  if (week === ${week}) {
    const anew = pack(train(examplesOf(light)));
    inService.push(anew);
    model = promoteChallenger(setModelAlias({ ...model, versions: ['1', '2'] }, 'challenger', 2));
  }`,
    remedy === remedyOf.rollBack &&
      `  if (week === ${week + trial}) model = restorePreviousChampion(model);`,
  ].filter((step) => step !== false);
  return {
    values: [
      'populationStabilityIndex',
      ...(retrains ? ['promoteChallenger', 'setModelAlias'] : []),
      ...(remedy === remedyOf.rollBack ? ['restorePreviousChampion'] : []),
    ],
    types: ['RegisteredModel'],
    code: `const before = tested.slice(0, ${goodTestBoards}).flatMap((patches) => placesOf(shipped, patches));
const defective = defectiveBoards(${firstDefective}, ${defectiveBoards});
const inService: PatchClassifier[] = [shipped];
${retrains ? 'let' : 'const'} model: RegisteredModel = { name: 'inspector', versions: ['1'], aliases: { champion: 1 } };
for (let week = 1; week <= ${weeks}; week++) {
  const light = ${light};
${steps.map((step) => `${step}\n`).join('')}  const version = inService[model.aliases.champion - 1];
  const passing = Array.from({ length: ${goodBoards} }, (_, i) => look(good, 2000 + 100 * week + i, light));
  const failing = defective.map((board, i) => look(board, 4000 + 100 * week + i, light));
  const index = populationStabilityIndex(
    before,
    passing.flatMap((patches) => placesOf(version, patches)),
    { bins: ${bins} },
  );
  const overkills = passing.filter((patches) => scoreOf(version, patches) >= ${threshold}).length;
  const escapes = failing.filter((patches) => scoreOf(version, patches) < ${threshold}).length;
  console.log('week', week, 'index', index.toFixed(2), 'overkill', overkills, 'escapes', escapes);
}`,
  };
}
