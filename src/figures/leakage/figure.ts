import type { Figure, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { boards, dealOf, mostAgain, mostPictures, startSetting, ways } from './deal.ts';
import type { Deal, Setting } from './deal.ts';
import { acrossScores, drawDeal, height } from './drawing.ts';

type Name = keyof Setting;

const shareOf = (value: number): string => percent(value / 100, 0);

/** Pictures of boards dealt into training and test: who has a twin on the other side. */
export function leakageFigure(): Figure<Name> {
  return {
    height,
    drag: { control: 'truth', ...acrossScores },
    controls: [
      {
        kind: 'choice',
        name: 'way',
        label: 'Deal',
        options: ways,
        start: startSetting.way,
      },
      {
        kind: 'slider',
        name: 'pictures',
        label: 'Pictures a serial',
        low: 1,
        high: mostPictures,
        step: 1,
        start: startSetting.pictures,
        written: number,
      },
      {
        kind: 'slider',
        name: 'again',
        label: 'Inspected again',
        low: 0,
        high: mostAgain,
        step: 1,
        start: startSetting.again,
        written: (value) => `${value} of ${boards}`,
      },
      {
        kind: 'slider',
        name: 'share',
        label: 'Share of test',
        low: 10,
        high: 50,
        step: 5,
        start: 100 * startSetting.share,
        written: shareOf,
      },
      {
        kind: 'slider',
        name: 'truth',
        label: 'Right on new boards',
        low: 50,
        high: 100,
        step: 1,
        start: 100 * startSetting.truth,
        written: shareOf,
      },
    ],
    view({ share, truth, ...rest }): View {
      const setting = { ...rest, share: share / 100, truth: truth / 100 };
      const deal = dealOf(setting);
      return {
        drawing: drawDeal(deal, setting),
        readings: readingsOf(deal, setting),
        sentence: sentenceOf(deal, setting),
      };
    },
  };
}

function readingsOf(
  { cards, test, known, expected, reported }: Deal,
  { truth }: Setting,
): View['readings'] {
  return [
    { label: 'Test pictures', value: `${test} of ${cards.length}` },
    {
      label: 'With a twin in training',
      value: `${known} (${percent(known / test, 0)})`,
      verdict: known > 0 ? 'escape' : 'pass',
    },
    { label: 'Mean of all such deals', value: percent(expected) },
    { label: 'Score that is reported', value: percent(reported) },
    { label: 'Score on new boards', value: percent(truth) },
  ];
}

function sentenceOf({ test, known, reported }: Deal, { way, again, truth }: Setting): string {
  const dealt = `Dealt ${ways[way]}, ${known === 0 ? 'none' : known} of ${test} test pictures ${known === 1 ? 'has' : 'have'} a twin in training`;
  if (known === 0) return `${dealt}: the split reports the ${percent(truth, 0)} of new boards.`;
  const why = way === 1 && again > 0 ? ', taken when the board came again under a new serial' : '';
  return `${dealt}${why}: the split reports ${percent(reported)}, and new boards get ${percent(truth, 0)}.`;
}
