/**
 * Through the letterbox and back
 *
 * The network takes 640 × 640, the field has 4,096 × 3,072. Scale it, pad it, and bring the boxes
 * back the same way. Change the canvas and see when six pixels survive.
 *
 * @station 2
 */
import { boxFromLetterbox, boxToLetterbox, intersectionOverUnion, letterbox } from '#vision';
import { letterboxImage, runningExample, syntheticBoard } from '#vision';
import type { Box } from '#vision';

const { line, defects } = runningExample;
const field = { width: line.fieldWidthPixels, height: line.fieldHeightPixels };
const place = letterbox(field, { width: 640, height: 640 });
const six = defects.smallestPixels;
const defect: Box = [1003, 500, 1003 + six, 500 + six];
const seen = boxToLetterbox(defect, place);
const exact = boxFromLetterbox(seen, place);
const [left, top, right, bottom] = seen.map((edge) => Math.round(edge));
const rounded = boxFromLetterbox([left, top, right, bottom], place);
const agree = (box: Box) => intersectionOverUnion(defect, box).toFixed(2);
console.log(`Scale ${place.scale}, bars of ${place.top} pixels above and below.`);
console.log(`${six} pixels on the board are ${(six * place.scale).toFixed(2)} for the network.`);
console.log(`IoU there and back: ${agree(exact)}; by way of whole pixels: ${agree(rounded)}.`);

const board = syntheticBoard(147, { width: 88, height: 66, channels: 1, defects: ['mouse bite'] });
const small = letterbox(board.image, { width: 44, height: 44 });
const [{ box }] = board.defects;
show.images([
  { image: board.image, caption: 'The field', boxes: [{ box }] },
  {
    image: letterboxImage(board.image, small),
    caption: 'What the network gets',
    boxes: [{ box: boxToLetterbox(box, small) }],
  },
]);
