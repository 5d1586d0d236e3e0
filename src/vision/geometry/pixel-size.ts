import { check, checkInteger, checkPositive, checkResult } from '../check.ts';

/**
 * The length on the object that one pixel covers.
 *
 * @param fieldOfView length on the object that the picture shows along one side, in millimetres, above 0
 * @param pixels of the picture along that side, at least 1
 * @returns millimetres a pixel
 * @throws RangeError when the field is not above 0 or pixels are no whole number
 * @example
 * ```ts
 * import { objectPixelSize } from '#vision';
 * objectPixelSize(64, 4096); // 0.015625
 * ```
 * @source A. Hornberg (ed.), "Handbook of Machine and Computer Vision", 2nd edition, Wiley, 2017
 */
export function objectPixelSize(fieldOfView: number, pixels: number): number {
  checkPositive('fieldOfView', fieldOfView);
  checkInteger('pixels', pixels, 1);
  return fieldOfView / pixels;
}

/**
 * The smallest defect that still gets so many pixels across.
 *
 * It says what the sampling allows, no more: blur, a Bayer mosaic and contrast take their part of it.
 *
 * @param pixelSize millimetres on the object that a pixel covers, above 0
 * @param pixelsAcross pixels that the defect must have, above 0
 * @returns millimetres
 * @throws RangeError when either is not above 0
 * @example
 * ```ts
 * import { smallestDefectSize } from '#vision';
 * smallestDefectSize(0.015625, 6); // 0.09375
 * ```
 * @source A. Hornberg (ed.), "Handbook of Machine and Computer Vision", 2nd edition, Wiley, 2017
 */
export function smallestDefectSize(pixelSize: number, pixelsAcross: number): number {
  checkPositive('pixelSize', pixelSize);
  checkPositive('pixelsAcross', pixelsAcross);
  checkResult('pixelSize', pixelSize * pixelsAcross);
  return pixelSize * pixelsAcross;
}

/**
 * The pixels that a sensor needs along one side, so that the smallest defect gets its share.
 *
 * @param fieldOfView length on the object that the picture must show along that side, in millimetres
 * @param smallestDefect width of the smallest defect that matters, in millimetres
 * @param pixelsAcross pixels that it must have, above 0
 * @returns whole pixels, rounded up
 * @throws RangeError when an argument is not above 0
 * @example
 * ```ts
 * import { sensorPixelsNeeded } from '#vision';
 * sensorPixelsNeeded(80, 0.125, 6); // 3840
 * ```
 * @source A. Hornberg (ed.), "Handbook of Machine and Computer Vision", 2nd edition, Wiley, 2017
 */
export function sensorPixelsNeeded(
  fieldOfView: number,
  smallestDefect: number,
  pixelsAcross: number,
): number {
  checkPositive('fieldOfView', fieldOfView);
  checkPositive('smallestDefect', smallestDefect);
  checkPositive('pixelsAcross', pixelsAcross);
  // 64 / 0.1 · 3 is 1920, and not a hair above it.
  const pixels = Math.ceil((fieldOfView / smallestDefect) * pixelsAcross * (1 - 1e-12));
  const isCountable = Number.isSafeInteger(pixels);
  check(isCountable, 'smallestDefect', smallestDefect, 'one whose pixels can be counted');
  return Math.max(1, pixels);
}

/**
 * The magnification that a lens must have: size on the sensor over size on the object.
 *
 * @param pixelPitch distance from pixel to pixel on the sensor, in micrometres, above 0
 * @param pixelSize millimetres on the object that a pixel covers, above 0
 * @returns the ratio, below 1 where the sensor is smaller than what it sees
 * @throws RangeError when either is not above 0
 * @example
 * ```ts
 * import { opticalMagnification } from '#vision';
 * opticalMagnification(5, 0.02); // 0.25
 * ```
 * @source A. Hornberg (ed.), "Handbook of Machine and Computer Vision", 2nd edition, Wiley, 2017
 */
export function opticalMagnification(pixelPitch: number, pixelSize: number): number {
  checkPositive('pixelPitch', pixelPitch);
  checkPositive('pixelSize', pixelSize);
  const magnification = pixelPitch / (pixelSize * 1000);
  checkResult('pixelPitch', magnification);
  return magnification;
}
