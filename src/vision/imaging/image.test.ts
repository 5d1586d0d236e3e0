import { describe, expect, it } from 'vitest';
import { createImage, imageFromRows, imageToRows } from './image.ts';
import { cropImage, imageChannel } from './image-parts.ts';
import { checkGrey, checkImage, checkSameSize } from './image.ts';
import { mapImage } from './image-parts.ts';

describe('an image', () => {
  it('keeps its rows', () => {
    const rows = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(imageToRows(imageFromRows(rows))).toEqual(rows);
  });

  it('crops three channels by whole pixels', () => {
    const image = { ...createImage(2, 2, 3), data: Float64Array.from({ length: 12 }, (_, i) => i) };
    expect([...cropImage(image, [1, 1, 2, 2]).data]).toEqual([9, 10, 11]);
    expect([...imageChannel(image, 1).data]).toEqual([1, 4, 7, 10]);
  });

  it('maps values and leaves the input alone', () => {
    const image = createImage(2, 1, 1, 10);
    expect([...mapImage(image, (value) => value * 2).data]).toEqual([20, 20]);
    expect([...image.data]).toEqual([10, 10]);
  });

  it('says what is wrong with a bad one', () => {
    const image = createImage(2, 2);
    expect(() => createImage(0, 2)).toThrow('width: found 0, expected a whole number');
    expect(() => imageFromRows([[1], [1, 2]])).toThrow('rows[1]: found 2 items');
    expect(() => cropImage(image, [1, 0, 3, 2])).toThrow('inside 2 × 2');
    expect(() => imageChannel(image, 1)).toThrow(
      'channel: found 1, expected a channel from 0 to 0',
    );
    expect(() => checkImage('image', { ...image, data: new Float64Array(3) })).toThrow(
      'image.data: found 3 values, expected 4 values (2 × 2 × 1)',
    );
    expect(() => checkImage('image', createImage(2, 2, 1, NaN))).toThrow(
      'image.data[0]: found NaN, expected a finite number',
    );
    expect(() => checkGrey('golden', createImage(1, 1, 3))).toThrow('convert it with toGrey first');
    expect(() => checkSameSize('a', image, 'b', createImage(2, 3))).toThrow(
      'a: found 2 × 2 × 1, expected the size of b, 2 × 3 × 1',
    );
  });
});
