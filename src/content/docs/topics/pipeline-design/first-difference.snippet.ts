/**
 * Which step differs?
 *
 * Two programs prepare the same picture, and the tensors at the end differ. Compare after every step
 * twice: with what the step before handed on, and with the training's own input. Only the second
 * says whose fault it is. Give the station the training's grey and see what remains.
 *
 * @station 9
 */
import { mapImage, resizeBilinear, syntheticBoard, toGrey } from '#vision';

const shrink: typeof toGrey = (image) => resizeBilinear(image, 32, 32, { antialias: true });
const training: Record<string, typeof toGrey> = {
  grey: (image) => toGrey(image),
  shrink,
  normalise: (image) => mapImage(image, (grey) => (grey - 110) / 45),
};
const station: typeof training = {
  grey: (image) => toGrey(image, { weights: 'bt-709' }),
  shrink,
  normalise: (image) => mapImage(image, (grey) => (grey - 127.5) / 127.5),
};

const { image } = syntheticBoard(147, { width: 128 });
let [expected, carried] = [image, image];
const rows = Object.keys(training).map((step) => {
  const alone = station[step](expected);
  [expected, carried] = [training[step](expected), station[step](carried)];
  const farthest = (other: Float64Array) =>
    expected.data.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i])), 0);
  return { step, 'handed on': farthest(carried.data), 'on its own': farthest(alone.data) };
});
show.table(rows, { title: 'Largest difference after each step' });
const guilty = rows.filter((row) => row['on its own'] > 0).map(({ step }) => step);
console.log(`Steps that differ on their own: ${guilty.join(', ') || 'none'}.`);
