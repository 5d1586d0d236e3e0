/**
 * The model sees another picture
 *
 * Training shrank its pictures with antialiasing, as Pillow does; the station was ported to a
 * library that skips pixels. Same board, same size, no error. One test finds it: one picture
 * through both, pixel by pixel. Give both the same option and the difference is gone.
 *
 * @station 9
 */
import { cropImage, mapImage, resizeBilinear, roundToBytes, syntheticBoard } from '#vision';

const { image } = syntheticBoard(147, { width: 256, channels: 1, defects: ['open', 'spur'] });
const inTraining = roundToBytes(resizeBilinear(image, 64, 64, { antialias: true }));
const atStation = roundToBytes(resizeBilinear(image, 64, 64, { antialias: false }));

const tolerance = 1;
const difference = {
  ...inTraining,
  data: inTraining.data.map((grey, i) => Math.abs(grey - atStation.data[i])),
};
const apart = difference.data.filter((grey) => grey > tolerance);
const largest = difference.data.reduce((one, other) => Math.max(one, other));
const share = (100 * apart.length) / difference.data.length;

console.log(`${share.toFixed(0)} % of pixels differ by more than ${tolerance} grey level.`);
const verdict = largest > tolerance ? 'stop the release' : 'go';
console.log(`The largest difference is ${largest} of 255: ${verdict}.`);
const part = (whole: typeof image) => cropImage(whole, [0, 0, 40, 40]);
show.images([
  { image: part(inTraining), caption: 'As in training' },
  { image: part(atStation), caption: 'As at the station' },
  {
    image: part(mapImage(difference, (grey) => Math.min(255, 4 * grey))),
    caption: 'Difference, times 4',
  },
]);
