import { checkChoice } from '../check.ts';
import { checkImage, createImage } from './image.ts';
import type { Image } from './image.ts';

const weights = {
  'bt-601': [0.299, 0.587, 0.114],
  'bt-709': [0.2126, 0.7152, 0.0722],
  'scikit-image': [0.2125, 0.7154, 0.0721],
} as const;

/** Where {@link toGrey} takes the weights of red, green and blue from. */
export interface GreyOptions {
  /** Default `bt-601`, as OpenCV, Pillow and torchvision. */
  readonly weights?: keyof typeof weights;
}

/**
 * Grey from colour: a weighted sum of red, green and blue as they are stored.
 *
 * BT.601 (OpenCV, Pillow, torchvision) is the default; BT.709 is the modern screen's; scikit-image's
 * `rgb2gray` uses an older rounding of BT.709. Pure green comes out a fifth brighter by BT.709, so a
 * threshold tuned on one is wrong on the other. Nothing is rounded: OpenCV rounds to a
 * whole number on 8-bit images. A grey image comes back unchanged.
 *
 * Formula: $Y = 0.299\,R + 0.587\,G + 0.114\,B$
 *
 * @param image one or three channels
 * @param options the weights: `bt-601` (default), `bt-709` or `scikit-image`
 * @returns an image with one channel, in the range of the input
 * @example
 * ```ts
 * import { createImage, toGrey } from '#vision';
 * const green = createImage(1, 1, 3);
 * green.data[1] = 100;
 * toGrey(green).data[0]; // 58.699999999999996
 * toGrey(green, { weights: 'bt-709' }).data[0]; // 71.52
 * ```
 * @source ITU-R BT.601-7 (2011) and BT.709-6 (2015); OpenCV 5.0 `cvtColor`; scikit-image 0.26
 *   `skimage.color.rgb2gray`
 */
export function toGrey(image: Image, options: GreyOptions = {}): Image {
  checkImage('image', image);
  const name = options.weights ?? 'bt-601';
  checkChoice('weights', name, Object.keys(weights) as (keyof typeof weights)[]);
  if (image.channels === 1) return image;
  const [red, green, blue] = weights[name];
  const grey = createImage(image.width, image.height);
  for (let i = 0, j = 0; i < grey.data.length; i++, j += 3) {
    grey.data[i] = red * image.data[j] + green * image.data[j + 1] + blue * image.data[j + 2];
  }
  return grey;
}
