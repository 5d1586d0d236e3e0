import { canaryStations, runningExample } from '../numbers/index.ts';
import type { Place, Point, Stroke, Words } from './stroke.ts';

export const size = { width: 440, height: 700 };

const { budget, fieldsPerBoard } = runningExample.line;

const at = (x: number, y: number, width: number, height: number): Place => ({
  x,
  y,
  width,
  height,
});
const cell = (column: number, row: number): Place => at(20 + 152 * column, 436 + 48 * row, 96, 30);
const from = (minute: number) => ({
  frame: (place: Place, words: string): Stroke => ({ minute, kind: 'frame', place, words }),
  box: (place: Place, words: string): Stroke => ({ minute, kind: 'box', place, words }),
  diamond: (place: Place, words: string): Stroke => ({ minute, kind: 'diamond', place, words }),
  words: (x: number, y: number, words: string, anchor: Words['anchor'] = 'middle'): Stroke => ({
    minute,
    kind: 'words',
    at: [x, y],
    words,
    anchor,
  }),
  arrow: (path: readonly Point[], words?: Words, ends: 0 | 1 | 2 = 1): Stroke => ({
    minute,
    kind: 'arrow',
    path,
    words,
    ends,
  }),
});

/** Units of the drawing to a millisecond on the ruler of a field. */
const perMillisecond = 2;
const rulerStart = 24;
const ruler = Object.values(budget).reduce(
  (ticks, milliseconds) => {
    const start = ticks.at(-1)?.end ?? rulerStart;
    return [...ticks, { milliseconds, start, end: start + milliseconds * perMillisecond }];
  },
  [] as { readonly milliseconds: number; readonly start: number; readonly end: number }[],
);
const rulerEnd = ruler.at(-1)?.end ?? rulerStart;

const first = from(1);
const second = from(2);
const third = from(3);
const fourth = from(4);
const fifth = from(5);

/** The steps on which a version goes out, each lower and wider than the one before. */
const stairs = [
  'shadow',
  String(canaryStations),
  'one site',
  String(runningExample.fleet.stations),
];
const step = { width: 60, height: 16 };
const stairTop: Point = [20, 596];

/** The whole drawing, in the order in which it is drawn. */
export const fiveMinutes: readonly Stroke[] = [
  first.frame(at(8, 20, 424, 310), 'factory'),
  first.box(at(20, 52, 96, 40), 'line'),
  first.frame(at(168, 36, 252, 200), 'vision system'),
  first.arrow(
    [
      [116, 64],
      [168, 64],
    ],
    { at: [142, 58], words: 'board' },
  ),
  first.arrow(
    [
      [168, 82],
      [116, 82],
    ],
    { at: [142, 97], words: 'verdict' },
  ),
  first.box(at(20, 124, 96, 40), 'operator'),
  first.arrow(
    [
      [116, 144],
      [168, 144],
    ],
    { at: [142, 138], words: 'stopped' },
    2,
  ),
  first.box(at(20, 196, 96, 40), 'records'),
  first.arrow(
    [
      [168, 216],
      [116, 216],
    ],
    { at: [142, 210], words: 'results' },
  ),
  first.frame(at(8, 400, 424, 170), 'cloud'),
  first.arrow(
    [
      [330, 236],
      [330, 400],
    ],
    { at: [324, 356], words: 'WAN', anchor: 'end' },
  ),
  first.box(at(20, 346, 96, 30), 'engineer'),
  first.arrow([
    [68, 376],
    [68, 400],
  ]),

  second.box(at(182, 64, 96, 34), 'camera'),
  second.box(at(182, 124, 96, 34), 'inference'),
  second.box(at(182, 184, 96, 34), 'decision'),
  second.arrow([
    [230, 98],
    [230, 124],
  ]),
  second.arrow([
    [230, 158],
    [230, 184],
  ]),
  second.box(at(312, 118, 96, 46), 'local store'),
  second.arrow([
    [278, 201],
    [360, 201],
    [360, 164],
  ]),
  second.words(412, 56, 'edge', 'end'),
  second.box(cell(0, 0), 'storage'),
  second.box(cell(2, 1), 'training'),
  second.box(cell(0, 1), 'registry'),
  second.box(cell(0, 2), 'fleet'),
  second.box(cell(1, 2), 'monitor'),
  second.words(324, 374, 'pictures, counts', 'end'),
  second.arrow(
    [
      [396, 400],
      [396, 236],
    ],
    { at: [363, 374], words: 'version' },
  ),
  second.words(424, 418, 'may be hours late', 'end'),

  third.arrow(
    [
      [rulerStart, 296],
      [rulerEnd, 296],
    ],
    undefined,
    0,
  ),
  ...ruler.flatMap(({ milliseconds, start, end }) => [
    third.arrow(
      [
        [end, 290],
        [end, 302],
      ],
      undefined,
      0,
    ),
    third.words((start + end) / 2, 288, String(milliseconds)),
  ]),
  third.words(rulerStart, 268, `one field, × ${fieldsPerBoard}`, 'start'),
  third.arrow(
    [
      [rulerEnd, 296],
      [288, 280],
    ],
    { at: [293, 284], words: 'pass', anchor: 'start' },
  ),
  third.arrow(
    [
      [rulerEnd, 296],
      [288, 312],
    ],
    { at: [293, 317], words: 'stop', anchor: 'start' },
  ),

  fourth.box(cell(1, 0), 'label'),
  fourth.arrow([
    [116, 451],
    [172, 451],
  ]),
  fourth.box(cell(2, 0), 'split'),
  fourth.arrow([
    [268, 451],
    [324, 451],
  ]),
  fourth.arrow([
    [372, 466],
    [372, 484],
  ]),
  fourth.diamond(at(178, 484, 84, 32), 'gate'),
  fourth.arrow([
    [324, 500],
    [262, 500],
  ]),
  fourth.arrow([
    [178, 500],
    [116, 500],
  ]),
  fourth.arrow([
    [68, 514],
    [68, 532],
  ]),
  fourth.arrow([
    [36, 562],
    [36, 578],
  ]),
  ...stairs.flatMap((words, i) => {
    const [x, y] = [stairTop[0] + i * step.width, stairTop[1] + i * step.height];
    const tread: readonly Point[] = [
      [x, y],
      [x + step.width, y],
      [x + step.width, y + step.height],
    ];
    return [
      fourth.arrow(i === stairs.length - 1 ? tread.slice(0, 2) : tread, undefined, 0),
      fourth.words(x + step.width / 2, y - 4, words),
    ];
  }),
  fourth.arrow(
    [
      [200, 660],
      [24, 660],
      [24, 604],
    ],
    { at: [112, 676], words: 'one switch back' },
  ),

  fifth.diamond(at(276, 600, 136, 44), 'what moved?'),
  fifth.arrow([
    [322, 296],
    [427, 296],
    [427, 622],
    [412, 622],
  ]),
  fifth.arrow([
    [344, 600],
    [344, 584],
    [296, 584],
    [296, 475],
    [220, 475],
    [220, 466],
  ]),
  fifth.words(352, 596, 'boards', 'start'),
  fifth.arrow(
    [
      [324, 638],
      [292, 662],
    ],
    { at: [284, 676], words: 'lamp' },
  ),
  fifth.arrow(
    [
      [344, 644],
      [344, 662],
    ],
    { at: [344, 676], words: 'people' },
  ),
  fifth.arrow(
    [
      [364, 638],
      [396, 662],
    ],
    { at: [406, 676], words: 'costs' },
  ),
];

/** What a listener looks for in a drawing of the talk, minute by minute: the words that stand in ours. */
export function wordsOfMinute(minute: number): readonly string[] {
  return fiveMinutes.flatMap((stroke) => {
    if (stroke.minute !== minute) return [];
    const words = stroke.kind === 'arrow' ? stroke.words?.words : stroke.words;
    return words === undefined ? [] : [words];
  });
}
