import { element, textAt } from '../../charts/svg.ts';
import { dot, level, panelOf, upright, xAxis, yAxis } from '../../figures/panel.ts';
import { dollars, number } from '../../figures/words.ts';
import { bitDepths } from '../choices.ts';
import { pointAt, priceOf, pricesOf } from './money.ts';
import type { StepFigure } from './view.ts';
import { plural, stops } from './view.ts';

const span = [0, 1] as const;
const panel = panelOf({ left: 44, right: 220, top: 26, bottom: 202, x: span, y: span });
const ticks = [0, 0.5, 1];
const written = (value: number) => number(value, 1);

/** Each board's score before and after. */
export const quantizeFigure: StepFigure = {
  height: 246,
  drawing: 'Each test board: its score in floating point across, with few bits upwards',
  view({ evaluate, quantize }, { bits, threshold }) {
    const depth = bitDepths[bits];
    const stop = stops(threshold);
    const kinds = ['good', 'defective'] as const;
    const changed = kinds.flatMap((kind) =>
      evaluate[kind].filter((score, i) => stop(score) !== stop(quantize[kind][i])),
    ).length;
    const boards = evaluate.good.length + evaluate.defective.length;
    const cost = (scores: typeof evaluate) =>
      priceOf(pointAt(pricesOf(scores).points, threshold)).dollars;
    const [before, after] = [cost(evaluate), cost(quantize)];
    const dots = kinds.flatMap((kind) =>
      evaluate[kind].map((score, i) =>
        dot(panel.x(score), panel.y(quantize[kind][i]), `mark ${kind}`, 3),
      ),
    );
    const [x, y] = [234, 60];
    return {
      drawing:
        yAxis(panel, { label: `Score with ${depth} bits`, ticks, written }) +
        xAxis(panel, { label: 'Score in floating point', ticks, written }) +
        element('line', {
          ...{ x1: panel.left, y1: panel.bottom, x2: panel.right, y2: panel.top },
          class: 'grid',
        }) +
        upright(panel, threshold, 'wanted') +
        level(panel, threshold, 'wanted') +
        dots.join('') +
        dot(x, y, 'mark good', 4) +
        textAt(x + 10, y + 4, 'good board') +
        dot(x, y + 20, 'mark defective', 4) +
        textAt(x + 10, y + 24, 'defective board') +
        textAt(x - 4, y + 52, 'dotted: threshold'),
      readings: [
        { label: 'Bytes of weights', value: number(Math.ceil((quantize.parameters * depth) / 8)) },
        { label: 'Largest error of a weight', value: number(quantize.largestError, 3) },
        {
          label: 'Verdicts that change',
          value: `${changed} of ${boards}`,
          verdict: changed === 0 ? 'pass' : 'look-again',
        },
        { label: 'Mistakes cost in 1,000', value: dollars(after) },
      ],
      sentence: `${number(quantize.parameters)} weights in ${number(Math.ceil((quantize.parameters * depth) / 8))} bytes instead of ${number(4 * quantize.parameters)}: ${plural(changed, 'verdict')} of ${boards} ${changed === 1 ? 'changes' : 'change'}, and 1,000 boards cost ${dollars(after)} where they cost ${dollars(before)}.`,
    };
  },
};
