import { curve, dot, note, panelOf, xAxis, yAxis } from '../../figures/panel.ts';
import type { Point } from '../../figures/panel.ts';
import { number, percent } from '../../figures/words.ts';
import type { StepFigure } from './view.ts';
import { plural } from './view.ts';

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** Loss and accuracy, epoch by epoch. */
export const trainFigure: StepFigure = {
  height: 232,
  drawing: 'Loss of the training patches and accuracy on those held out, by epoch',
  view({ train }, { epochs }) {
    const last = train.epochs.at(-1);
    const panel = panelOf({ top: 26, bottom: 190, x: [0.5, Math.max(epochs, 2) + 0.5], y: [0, 1] });
    const line = (name: 'loss' | 'accuracy') =>
      train.epochs.map((epoch, i): Point => [i + 1, Math.min(1, epoch[name])]);
    const [losses, accuracies] = [line('loss'), line('accuracy')];
    const dots = (points: readonly Point[], name: string) =>
      points.map(([x, y]) => dot(panel.x(x), panel.y(y), name, 3.5)).join('');
    const count = Math.max(epochs, train.epochs.length);
    return {
      drawing:
        yAxis(panel, { label: 'Share, and nats', ticks, written: (value) => number(value, 2) }) +
        xAxis(panel, {
          label: 'Epoch',
          ticks: Array.from({ length: count }, (_, i) => i + 1),
        }) +
        curve(panel, losses, 's1') +
        curve(panel, accuracies, 's0') +
        dots(losses, 's1') +
        dots(accuracies, 's0') +
        (last
          ? note(
              panel.right,
              panel.y(Math.min(1, last.accuracy)) + 18,
              'accuracy, held out',
              'end',
            ) + note(panel.right, panel.y(Math.min(1, last.loss)) - 10, 'loss', 'end')
          : ''),
      readings: [
        { label: 'Epochs', value: `${train.epochs.length}` },
        { label: 'Loss', value: last ? number(last.loss, 3) : '–' },
        { label: 'Held-out accuracy', value: last ? percent(last.accuracy) : '–' },
      ],
      sentence: last
        ? `After ${plural(train.epochs.length, 'epoch')} the network judges ${percent(last.accuracy)} of the held-out patches as their labels say; its loss is ${number(last.loss, 3)}.`
        : 'The network begins to learn.',
      table: {
        caption: 'What each epoch came to',
        columns: ['Epoch', 'Loss', 'Held-out accuracy'],
        rows: train.epochs.map(({ loss, accuracy }, i) => [
          `${i + 1}`,
          number(loss, 3),
          percent(accuracy),
        ]),
      },
    };
  },
};
