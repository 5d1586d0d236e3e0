import { defectKinds } from '#vision/board';
import type { SyntheticBoard } from '#vision/board';
import type { PatchClassifier } from '#vision/network';
import type { Image } from '#vision/imaging';
import { bitDepths } from '../choices.ts';
import type { Choices } from '../choices.ts';
import type { BoardScores, Computed, Results, TrainResult, Week } from '../results.ts';
import { boardsOfNewLot, boardsToLearn, takePicture } from './boards.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import { boardScore, placeScores, quantized } from './judge.ts';
import { Kept } from './kept.ts';
import { examplesOf, label, leaksOf, splitExamples, train } from './learn.ts';
import type { Example, Labels } from './learn.ts';
import { pictureOf, sideBySide } from './pictures.ts';
import { defectiveTestBoards, goodTestBoards, product } from './product.ts';
import { service } from './service.ts';
import { gap } from './strip-gap.ts';
import { brightnessLimits, meanOf, serve } from './weeks.ts';
import type { Reference } from './weeks.ts';

/** Hears what each step comes to, whole or as far as it has come. */
export interface Listener {
  begun(step: Computed): void;
  result<Step extends Computed>(step: Step, result: Results[Step], isWhole: boolean): void;
}

const boardsShown = 4;
const patchesShown = 12;

/** The whole line; what it has made for the same choices it keeps. */
export class Line {
  readonly #kept = new Kept();

  run(choices: Choices, listener: Listener): void {
    const step = <Step extends Computed>(name: Step, make: () => Results[Step]): void => {
      listener.begun(name);
      listener.result(name, make(), true);
    };
    const { lamp, lots, seed, labels, split, epochs, augment, bits } = choices;
    const { ageing, week, remedy } = choices;
    const drawn = [seed, lots];
    const lit = [...drawn, lamp];
    const named = [...lit, labels];
    const dealt = [...named, split];
    const learnt = [...dealt, epochs, augment];
    const packed = [...learnt, bits];

    listener.begun('boards');
    const boards = this.#kept.of('drawn', drawn, () => boardsToLearn(choices));
    const pictures = this.#kept.of('pictures', lit, () =>
      boards.map((board, i) => takePicture(board, i, lamp)),
    );
    const strip = this.#kept.of('strip', lit, () => showBoards(choices));
    listener.result('boards', boardsResult(boards, pictures, strip), true);

    listener.begun('labels');
    const examples = this.#kept.of('examples', lit, () => examplesOf(boards, pictures));
    const labelled = label(examples, choices);
    listener.result('labels', labelsResult(examples, labelled), true);

    const fold = splitExamples(examples, choices);
    step('split', () => ({
      byBoard: boards.map((_, board) => {
        const of = (places: readonly number[]) =>
          places.filter((i) => examples[i].board === board).length;
        return [of(fold.train), of(fold.test)] as const;
      }),
      leaks: leaksOf(examples, fold),
    }));

    listener.begun('train');
    const { classifier, epochs: course } = this.#kept.of('trained', learnt, () => {
      const course: TrainResult['epochs'][number][] = [];
      const trained = train(examples, labelled.labels, fold, choices, (epoch) => {
        course.push({ loss: epoch.loss, accuracy: epoch.validationAccuracy ?? 0 });
        listener.result('train', { epochs: [...course] }, false);
      });
      return { classifier: trained, epochs: course };
    });
    listener.result('train', { epochs: course }, true);

    listener.begun('evaluate');
    const test = this.#kept.of('test', [seed, lamp], () => testBoards(choices));
    const judged = this.#kept.of('judged', learnt, () => judge(classifier, test));
    listener.result('evaluate', judged, true);

    listener.begun('quantize');
    const shipped = this.#kept.of('shipped', packed, () => {
      const { classifier: small, largestError } = quantized(classifier, bitDepths[bits]);
      return { small, largestError, scores: judge(small, test) };
    });
    const { parameters } = classifier;
    const { small, largestError, scores } = shipped;
    listener.result('quantize', { ...scores, parameters: parameters.length, largestError }, true);

    listener.begun('weeks');
    const kept = [...packed, ageing, week, remedy];
    const weeks = this.#kept.of('weeks', kept, () => {
      const { good, defective } = boardsOfNewLot(
        choices,
        service.firstDefective,
        service.defectiveBoards,
      );
      const reference = referenceOf(small, test);
      const { target } = brightnessLimits(reference);
      const retrain = (light: number): PatchClassifier => {
        const now = boards.map((board, i) => takePicture(board, i, lamp, light));
        const fresh = examplesOf(boards, now);
        const { labels } = label(fresh, choices);
        const anew = train(fresh, labels, splitExamples(fresh, choices), choices);
        return quantized(anew, bitDepths[bits]).classifier;
      };
      const shipped = { choices, classifier: small, reference, good, defective, retrain };
      const weeks: Week[] = [];
      for (const each of serve(shipped)) {
        weeks.push(each);
        listener.result('weeks', { weeks: [...weeks], target }, false);
      }
      return { weeks, target };
    });
    listener.result('weeks', weeks, true);
  }
}

/** A board that is tested: its picture's brightness, and the places that differ. */
interface Tested {
  readonly brightness: number;
  readonly differences: readonly Difference[];
}

interface Test {
  readonly good: readonly Tested[];
  readonly defective: readonly Tested[];
}

function testBoards(choices: Choices): Test {
  const { good, defective } = boardsOfNewLot(choices, 0, defectiveTestBoards);
  const look = (board: SyntheticBoard, number: number): Tested => {
    const image = takePicture(board, number, choices.lamp);
    return { brightness: meanOf(image.data), differences: differencesOf(image, board.golden) };
  };
  return {
    good: Array.from({ length: goodTestBoards }, (_, i) => look(good, 500 + i)),
    defective: defective.map((board, i) => look(board, 700 + i)),
  };
}

function scoresOf(classifier: PatchClassifier, { differences }: Tested): number[] {
  return placeScores(
    classifier,
    differences.flatMap(({ patches }) => patches),
  );
}

function judge(classifier: PatchClassifier, { good, defective }: Test): BoardScores {
  const score = (board: Tested) => boardScore(scoresOf(classifier, board));
  return { good: good.map(score), defective: defective.map(score) };
}

function referenceOf(classifier: PatchClassifier, { good }: Test): Reference {
  return {
    scores: good.flatMap((board) => scoresOf(classifier, board)),
    brightness: good.map(({ brightness }) => brightness),
  };
}

/** The first boards in colour, as the station photographs them. */
function showBoards(choices: Choices) {
  const boards = boardsToLearn(choices, 3, boardsShown);
  const pictures = boards.map((board, i) => takePicture(board, i, choices.lamp));
  const frames = boards.flatMap(({ defects }, at) =>
    defects.map(({ goldenBox: [left, top, right, bottom] }) => {
      const x = at * (product.width + gap);
      return [left + x, top, right + x, bottom];
    }),
  );
  return { strip: sideBySide(pictures), frames };
}

function boardsResult(
  boards: readonly SyntheticBoard[],
  pictures: readonly Image[],
  strip: Pick<Results['boards'], 'strip' | 'frames'>,
): Results['boards'] {
  return {
    boards: boards.length,
    defects: boards.length * defectKinds.length,
    brightness: meanOf(pictures.map(({ data }) => meanOf(data))),
    ...strip,
  };
}

function labelsResult(examples: readonly Example[], { labels, kappa }: Labels): Results['labels'] {
  const places = examples.filter(({ place }, i) => place !== examples.at(i - 1)?.place);
  const labelOf = new Map(examples.map(({ place }, i) => [place, labels[i]]));
  const counts = places.map(({ place, truth }) => [labelOf.get(place) ?? 0, truth] as const);
  const shown = places.filter((_, i) => i % Math.floor(places.length / patchesShown) === 0);
  const first = shown.slice(0, patchesShown);
  return {
    places: places.length,
    labelledDefect: counts.filter(([given]) => given === 1).length,
    wrong: counts.filter(([given, truth]) => given !== truth).length,
    kappa,
    shown: first.map(({ place, truth }) => [labelOf.get(place) ?? 0, truth]),
    strip: sideBySide(first.map(({ patch }) => pictureOf(patch))),
  };
}
