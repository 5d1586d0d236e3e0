import {
  canaryStations,
  fieldMilliseconds,
  percent,
  runningExample,
  travellingBoard,
  written,
} from '../numbers/index.ts';
import { biteOverlapAfterShift } from '../numbers/ml-fundamentals.ts';
import { lossZoom } from './zoom.ts';

/** A frame around the bite, moved by so many pixels right and down. */
export interface BiteFrame {
  readonly kind: 'label' | 'model' | 'stop';
  readonly moved: readonly [x: number, y: number];
}

/** One picture or drawing of what a station sees. */
export type Panel = { readonly caption: string; readonly seen: string } & (
  | { readonly kind: 'picture'; readonly picture: string; readonly frames?: readonly BiteFrame[] }
  | { readonly kind: 'scores'; readonly scores: readonly number[] }
  | { readonly kind: 'manifest' }
  | { readonly kind: 'waves' }
  | { readonly kind: 'takt' }
);

/** What a station sees of the bite; the film shows its panel `still`. */
export interface StationView {
  readonly station: number;
  readonly sees: string;
  readonly panels: readonly Panel[];
  readonly still: number;
}

const { serial, defect } = runningExample.board;
const { field, bite, lot, score, quantizedScore, dimScore, threshold } = travellingBoard;
const size = `${bite.width}\u00a0×\u00a0${bite.height}\u00a0px`;
const onTrace = 'A light green trace on dark green, with a round nick in its lower edge';

function framed(kind: BiteFrame['kind'], x = 0, y = 0): BiteFrame {
  return { kind, moved: [x, y] };
}

/** The bite of the travelling board at each station of the line. */
export const stationViews: readonly StationView[] = [
  {
    station: 1,
    sees: `One exposure of field ${field}, and somewhere in it a nick of ${size}.`,
    still: 1,
    panels: [
      {
        kind: 'picture',
        picture: 'field',
        caption: `Field ${field} under the lamp`,
        seen: 'A part of a circuit board with chips, resistors and traces; the nick can hardly be seen',
      },
      {
        kind: 'picture',
        picture: 'raw',
        caption: 'The nick as the sensor has it: one colour a pixel',
        seen: 'The same nick as a chequer of red, green and blue pixels',
      },
      {
        kind: 'picture',
        picture: 'as-it-lay',
        caption: 'The other two colours interpolated',
        seen: onTrace,
      },
    ],
  },
  {
    station: 2,
    sees: 'The field shifted until it lies on the golden board, and what still differs.',
    still: 3,
    panels: [
      {
        kind: 'picture',
        picture: 'as-it-lay',
        caption: 'As it lay, a little to the left and turned',
        seen: `${onTrace}, a few pixels off the middle`,
      },
      {
        kind: 'picture',
        picture: 'registered',
        caption: 'Registered',
        seen: `${onTrace}, in the middle`,
      },
      {
        kind: 'picture',
        picture: 'golden',
        caption: 'The golden board',
        seen: 'The same place on a good board: the trace has a straight edge',
      },
      {
        kind: 'picture',
        picture: 'difference',
        caption: 'Their difference, three times as bright',
        seen: 'Black, with one bright spot where the nick is and faint lines along edges',
      },
    ],
  },
  {
    station: 3,
    sees: `Two labels that disagree, a third that decides, and the split of lot ${lot}.`,
    still: 2,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('label')],
        caption: `One inspector: ${defect}`,
        seen: `${onTrace}, and a frame around it`,
      },
      {
        kind: 'picture',
        picture: 'registered',
        caption: 'Another: good, within tolerance',
        seen: `${onTrace}, without a frame`,
      },
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('label')],
        caption: `The third decides: ${defect}, ${size}, test split`,
        seen: `${onTrace}, and a frame around it`,
      },
    ],
  },
  {
    station: 4,
    sees: `Not this bite, which is in the test lot, but others like it, varied as the world varies them.`,
    still: 0,
    panels: ['mirrored', 'turned by a quarter', 'a fifth darker', 'out of focus'].map(
      (how, i): Panel => ({
        kind: 'picture',
        picture: `train-${i + 1}`,
        caption: `Lot ${i + 1}, ${how}`,
        seen: `A nick in a trace of another board, ${how}`,
      }),
    ),
  },
  {
    station: 5,
    sees: 'A box one pixel off the label, and a score above the threshold: found.',
    still: 0,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('label'), framed('model', 1, 1)],
        caption: `Label, and the candidate’s box one pixel right and down: IoU ${written(biteOverlapAfterShift(1), 2)}`,
        seen: `${onTrace}, and two frames that nearly agree`,
      },
      {
        kind: 'scores',
        scores: [score],
        caption: `The bite scores ${score}, the threshold is ${threshold}`,
        seen: `A scale of scores: the threshold at ${threshold}, the bite at ${score}`,
      },
    ],
  },
  {
    station: 6,
    sees: 'A picture with its digest and its expected score: one line of the self-test.',
    still: 0,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        caption: `Field ${field}, one of ten pictures of the self-test`,
        seen: onTrace,
      },
      {
        kind: 'manifest',
        caption: 'What the version says of it; the digest is that of this very picture',
        seen: 'The entry of the self-test',
      },
    ],
  },
  {
    station: 7,
    sees: 'The same bite through eight bits: a little less sure, the same verdict.',
    still: 2,
    panels: [
      {
        kind: 'picture',
        picture: 'weights-float',
        caption: 'Filters of a small network, in floating point',
        seen: 'Six squares of nine grey pixels',
      },
      {
        kind: 'picture',
        picture: 'weights-int8',
        caption: 'The same as eight-bit integers',
        seen: 'The same six squares; no eye sees a difference',
      },
      {
        kind: 'picture',
        picture: 'weights-lost',
        caption: `What was lost, ${lossZoom} times as strong`,
        seen: 'Six squares of nine pixels in other greys, without a pattern',
      },
      {
        kind: 'scores',
        scores: [score, quantizedScore],
        caption: `${score} becomes ${quantizedScore}`,
        seen: `A scale of scores: the bite moves from ${score} to ${quantizedScore}, the threshold stays at ${threshold}`,
      },
    ],
  },
  {
    station: 8,
    sees: `The self-test passed on one disk, and ${runningExample.fleet.stations - 1} other stations waiting for their turn.`,
    still: 1,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('model')],
        caption: `On ${runningExample.line.name}, before a conveyor moves: ${quantizedScore}, as expected`,
        seen: `${onTrace}, and a frame around it`,
      },
      {
        kind: 'waves',
        caption: `${runningExample.fleet.stations} stations: ${canaryStations} canaries decide, then site by site`,
        seen: `${runningExample.fleet.stations} dots, ${canaryStations} of them filled, in ${runningExample.fleet.sites} groups`,
      },
    ],
  },
  {
    station: 9,
    sees: `Field ${field} of ${runningExample.line.fieldsPerBoard}: two tiles answer, one box stays, and the clock runs.`,
    still: 1,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('model'), framed('model', -2, 1)],
        caption: 'The bite in two tiles’ overlap; suppression keeps the surer box',
        seen: `${onTrace}, and two frames that overlap`,
      },
      {
        kind: 'takt',
        caption: `${runningExample.line.fieldsPerBoard}\u00a0×\u00a0${fieldMilliseconds()}\u00a0ms in a takt of ${written(runningExample.line.taktSeconds * 1000)}\u00a0ms`,
        seen: `Eight bars like a staircase, the fifth marked; the last ends before the takt does`,
      },
    ],
  },
  {
    station: 10,
    sees: `${quantizedScore} is above ${threshold}: the verdict is stop, and a person looks.`,
    still: 0,
    panels: [
      {
        kind: 'picture',
        picture: 'registered',
        frames: [framed('stop')],
        caption: `What the operator sees: ${defect}, ${quantizedScore}`,
        seen: `${onTrace}, and a red frame around it`,
      },
      {
        kind: 'picture',
        picture: 'golden',
        caption: 'Beside it, the golden board',
        seen: 'The same place on a good board: the trace has a straight edge',
      },
      {
        kind: 'scores',
        scores: [quantizedScore],
        caption: `Pass below ${threshold}, stop from there on`,
        seen: `A scale of scores: the threshold at ${threshold}, the bite at ${quantizedScore}`,
      },
    ],
  },
  {
    station: 11,
    sees: 'The same board every shift, under a lamp that ages.',
    still: 1,
    panels: [
      {
        kind: 'picture',
        picture: 'march',
        caption: `March: ${quantizedScore}`,
        seen: onTrace,
      },
      {
        kind: 'picture',
        picture: 'july',
        caption: `July: ${dimScore}`,
        seen: 'The same nick, darker and with less contrast',
      },
      {
        kind: 'scores',
        scores: [quantizedScore, dimScore],
        caption: `Still stopped, and sinking towards ${threshold}`,
        seen: `A scale of scores: the bite sinks from ${quantizedScore} to ${dimScore}, near the threshold of ${threshold}`,
      },
    ],
  },
  {
    station: 12,
    sees: `The lamp replaced, the bite at ${quantizedScore} again, and ${serial} learnt from at last.`,
    still: 2,
    panels: [
      {
        kind: 'picture',
        picture: 'july',
        caption: `The low segment has lost ${percent(0.2, 0)} of its light`,
        seen: 'The nick, darker and with less contrast',
      },
      {
        kind: 'picture',
        picture: 'march',
        caption: 'The lamp replaced, no model touched',
        seen: onTrace,
      },
      {
        kind: 'picture',
        picture: 'relearned',
        caption: 'In the next dataset version: training, turned by a quarter',
        seen: 'The nick, its trace now upright',
      },
    ],
  },
];

/** The view of a station; throws a RangeError outside 1–12. */
export function stationView(station: number): StationView {
  const view = stationViews.find((candidate) => candidate.station === station);
  if (!view) throw new RangeError(`station: found ${station}, expected a number from 1 to 12`);
  return view;
}
