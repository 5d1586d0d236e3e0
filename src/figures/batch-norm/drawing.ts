import { element } from '../../charts/svg.ts';
import { dot, note, panelOf, upright, xAxis } from '../panel.ts';
import type { Panel } from '../panel.ts';
import { minus } from '../words.ts';
import { channel, lamps, stored } from './batch.ts';
import type { Batch } from './batch.ts';

const y = [0, 1] as const;
const grey = panelOf({ left: 20, top: 18, bottom: 134, x: [74, 164], y });
const outputs = panelOf({ left: 20, top: 206, bottom: 326, x: [-6.5, 6.5], y });
const [storedRow, batchRow] = [46, 106];
const [trainingRow, evaluationRow] = [238, 298];

/** Where on the drawing the lamp puts the mean of the boards that it lights. */
export const acrossLamps = {
  from: { x: grey.x(channel.mean + lamps.low), value: lamps.low },
  to: { x: grey.x(channel.mean + lamps.high), value: lamps.high },
};

export function drawBatch(batch: Batch): string {
  const { training, evaluation } = batch;
  return (
    note(grey.left, storedRow - 16, 'Stored: mean ± deviation', 'start') +
    spread(storedRow, stored) +
    note(grey.left, batchRow - 16, 'This batch', 'start') +
    spread(batchRow, batch) +
    boards(grey, batch.grey, batchRow) +
    xAxis(grey, { label: 'Grey levels', ticks: [80, 100, 120, 140, 160] }) +
    upright(outputs, 0, 'grid') +
    note(outputs.left, trainingRow - 16, 'Training mode: by this batch', 'start') +
    note(outputs.left, evaluationRow + 20, 'Evaluation mode: by what is stored', 'start') +
    links(batch) +
    boards(outputs, training, trainingRow) +
    boards(outputs, evaluation, evaluationRow) +
    ours(outputs.x(evaluation[0]), evaluationRow) +
    xAxis(outputs, { label: 'Normalised', ticks: [-6, -4, -2, 0, 2, 4, 6], written: minus })
  );
}

/** A mean with a deviation on both sides. */
function spread(
  row: number,
  { mean, deviation }: { readonly mean: number; readonly deviation: number },
) {
  const [left, middle, right] = [mean - deviation, mean, mean + deviation].map((x) => grey.x(x));
  const bar = { x: left, y: row - 9, width: right - left, height: 18, class: 'share' };
  const cut = { x1: middle, x2: middle, y1: row - 12, y2: row + 12, class: 'cut' };
  return element('rect', bar) + element('line', cut);
}

/** The boards along a row, ours filled and on top. */
function boards(panel: Panel, values: readonly number[], row: number): string {
  const [first, ...rest] = values.map((value) => panel.x(value));
  return rest.map((x) => dot(x, row, 's1', 3.5)).join('') + dot(first, row, 'now', 5.5);
}

/** From each board's value in training mode to its value in evaluation mode. */
function links({ training, evaluation }: Batch): string {
  const [first, ...rest] = training.map((value, board) => {
    const [from, to] = [outputs.x(value), outputs.x(evaluation[board])];
    return `M${from.toFixed(1)} ${trainingRow}L${to.toFixed(1)} ${evaluationRow}`;
  });
  const link = (d: string, name: string) => element('path', { d, class: `line ${name}` });
  return (rest.length > 0 ? link(rest.join(''), 'links') : '') + link(first, 's2');
}

function ours(x: number, row: number): string {
  return x < 60 ? note(x + 10, row - 6, 'ours', 'start') : note(x - 10, row - 6, 'ours', 'end');
}
