import { labelSource, splitBy } from '../choices.ts';
import type { Choices, StepName } from '../choices.ts';
import { boardsToLearnFrom, lamps, product, station } from '../line/product.ts';
import { inspector } from '../line/inspector.ts';
import { recipe, side } from '../line/recipe.ts';
import type { Part } from './part.ts';

type Learning = Extract<StepName, 'boards' | 'labels' | 'split' | 'train'>;

/** The steps up to the trained network, as code. */
export function learningParts(choices: Choices): Readonly<Record<Learning, Part>> {
  const { seed, lots, lamp, epochs, augment, split } = choices;
  const { gain, gradient } = lamps[lamp];
  const { width, design, channels, lotVariation } = product;
  const { shift, flicker, blur, noise } = station;
  return {
    boards: {
      values: ['defectKinds', 'photograph', 'Random', 'syntheticBoard'],
      types: ['SyntheticBoard'],
      code: `const product = { width: ${width}, design: ${design}, channels: ${channels}, lotVariation: ${lotVariation} } as const;
const boards = Array.from({ length: ${boardsToLearnFrom} }, (_, i) =>
  syntheticBoard(${1000 * seed} + i, { ...product, lot: 1 + (i % ${lots}), defects: defectKinds }),
);
const takePicture = ({ image }: SyntheticBoard, number: number, light = 1) => {
  const random = new Random(number);
  const shift = [random.normal(0, ${shift}), random.normal(0, ${shift})] as const;
  const gain = ${gain} * light * (1 + random.normal(0, ${flicker}));
  return photograph(image, { gain, gradient: ${gradient}, shift, blur: ${blur}, noise: ${noise} }, number);
};
console.log(boards.length, 'boards,', boards.length * defectKinds.length, 'defects');`,
    },
    labels: {
      values: [
        'cropImage',
        'fleissKappa',
        'goldenDifference',
        'imageToRows',
        'intersectionOverUnion',
        'ratingTable',
      ],
      types: ['Image'],
      code: `const recipe = { threshold: ${recipe.threshold}, openingSize: ${recipe.openingSize}, minimumArea: ${recipe.minimumArea}, maxShift: ${recipe.maxShift} };
const differencesOf = (image: Image, golden: Image, offsets = [0]) => {
  const { shift, components } = goldenDifference(image, golden, recipe);
  const registered = photograph(image, { shift: [-shift.x, -shift.y] });
  return components.map(({ box }) => {
    const patches = offsets.map((offset) => {
      const [x, y] = [0, 1].map((axis) => {
        const middle = Math.round((box[axis] + box[axis + 2] - ${side}) / 2) + offset;
        return Math.max(0, Math.min(${width - side}, middle));
      });
      const [here, there] = [registered, golden].map((one) =>
        imageToRows(cropImage(one, [x, y, x + ${side}, y + ${side}])),
      );
      return here.map((row, r) => row.map((grey, c) => grey - there[r][c]));
    });
    return { box, patches };
  });
};
const examplesOf = (light = 1) =>
  boards.flatMap((board, number) =>
    differencesOf(takePicture(board, number, light), board.golden, [-2, 2]).flatMap((place) => {
      const overlaps = board.defects.map(({ goldenBox }) => intersectionOverUnion(goldenBox, place.box));
      const truth = Number(overlaps.some((overlap) => overlap > 0.1));
      return place.patches.map((patch) => ({ patch, board: number, truth }));
    }),
  );
type Examples = ReturnType<typeof examplesOf>;
const ratingsOf = (examples: Examples) => {
  const random = new Random(${seed});
  return examples
    .filter((_, i) => i % 2 === 0)
    .map(({ truth }) => [0, 1, 2].map(() => Number(random.chance(truth ? ${inspector.sees} : ${inspector.imagines}))));
};
const labelsOf = (examples: Examples) => {
  const ratings = ratingsOf(examples);
  return examples.map((${choices.labels === labelSource.record ? '{ truth }' : '_, i'}) => ${labelWords(choices.labels)});
};
const examples = examplesOf();
const kappa = fleissKappa(ratingTable(ratingsOf(examples), [0, 1]));
console.log(examples.length, 'patches, kappa', kappa.toFixed(2));`,
    },
    split: {
      values: ['findLeaks', 'trainTestSplit'],
      code: `const groupsOf = (examples: Examples) => examples.map(({ board }) => board);
const splitOf = (examples: Examples) => {
  const random = new Random(${seed});
  return trainTestSplit(examples.length, { random${split === splitBy.board ? ', groups: groupsOf(examples)' : ''} });
};
const leaks = findLeaks(splitOf(examples), { groups: groupsOf(examples) });
console.log(leaks.groups.length, 'boards on both sides');`,
    },
    train: {
      values: ['trainPatchClassifier'],
      types: ['TrainingEpoch'],
      code: `const train = (examples: Examples, onEpoch = ({ epoch }: TrainingEpoch) => show.progress(epoch, ${epochs}, 'epochs')) => {
  const labels = labelsOf(examples);
  const of = (places: readonly number[]) => ({
    patches: places.map((i) => examples[i].patch),
    labels: places.map((i) => labels[i]),
  });
  const fold = splitOf(examples);
  const learnt = of(fold.train);
  const options = { epochs: ${epochs}, augment: ${augment === 1}, seed: ${seed}, validation: of(fold.test), onEpoch };
  return trainPatchClassifier(learnt.patches, learnt.labels, options);
};
const course: TrainingEpoch[] = [];
const classifier = train(examples, (epoch) => course.push(epoch));
const { loss, validationAccuracy } = course[course.length - 1];
console.log('loss', loss.toFixed(3), 'accuracy', validationAccuracy?.toFixed(3));`,
    },
  };
}

function labelWords(labels: number): string {
  if (labels === labelSource.record) return 'truth';
  if (labels === labelSource.one) return 'ratings[Math.floor(i / 2)][0]';
  return 'Number(ratings[Math.floor(i / 2)].filter((rating) => rating === 1).length > 1)';
}
