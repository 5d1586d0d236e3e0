/** The knobs of a camera station. All left out: the board as it is. */
export interface LineConditions {
  /** Lamp: factor on every value. Default 1. */
  readonly gain?: number;
  /** Lamp: from left to right the light falls off by this share around the middle. Default 0. */
  readonly gradient?: number;
  /** Focus: standard deviation of the blur in pixels. Default 0. */
  readonly blur?: number;
  /** Fixture: how far the board lies to the right and down, in pixels. Default [0, 0]. */
  readonly shift?: readonly [x: number, y: number];
  /** Fixture: degrees clockwise about the middle of the field. Default 0. */
  readonly rotation?: number;
  /** Sensor: standard deviation of the noise in grey levels. Default 0. */
  readonly noise?: number;
}
