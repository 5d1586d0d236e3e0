/** Figures of the design with a line-scan camera over a belt; what it assumes is ours. */
import { runningExample } from '../../vision/running-example.ts';
import { hoursPerShift } from '../flow.ts';
import { boardBytes, blurPixels, pixelsPerMillimetre, tileOverlap, tileSide } from '../images.ts';
import { overkillsAmong } from '../mistakes.ts';
import { megapixelsPerSecond } from '../throughput.ts';

const { line, box } = runningExample;

/** Bare boards on their way to several lines: our assumptions. */
export const belt = {
  millimetresPerSecond: 300,
  /** From one board's nose to the next one's. */
  pitchMillimetres: 200,
  exposureMicroseconds: 34,
  /** Share by which the belt's speed rises and falls. */
  speedRipple: 0.02,
  ejectorMillimetres: 500,
  /** From the controller's signal until the gate stands across. */
  gateMilliseconds: 50,
  controllerCycleMilliseconds: 4,
  rejectLaneBoards: 30,
} as const;

/** A board's eight fields, four across and two along, as one picture. */
export const scan = { pixelsAcross: 4 * line.fieldWidthPixels, lines: 2 * line.fieldHeightPixels };

export function boardMillimetres(): number {
  return scan.lines / pixelsPerMillimetre;
}

export function boardsPerSecond(): number {
  return belt.millimetresPerSecond / belt.pitchMillimetres;
}

/** Lines that the belt feeds, each with a board a takt. */
export function linesFed(): number {
  return boardsPerSecond() * line.taktSeconds;
}

/** Lines a second that keep pixels square. */
export function lineRate(): number {
  return belt.millimetresPerSecond * pixelsPerMillimetre;
}

export function linePeriodMicroseconds(): number {
  return 1e6 / lineRate();
}

/** Pixels along the belt that a point smears over in one exposure. */
export function beltBlurPixels(exposureMicroseconds: number = belt.exposureMicroseconds): number {
  return blurPixels(belt.millimetresPerSecond, exposureMicroseconds / 1000);
}

/** Lines by which a clock stretches or squeezes a board when the belt's speed is off by its ripple. */
export function stretchedLines(): number {
  return scan.lines * belt.speedRipple;
}

/** Gigabits a second from the camera while a board passes, one byte a pixel. */
export function cameraGigabits(): number {
  return (scan.pixelsAcross * lineRate() * 8) / 1e9;
}

export function boardsPerBeltShift(): number {
  return boardsPerSecond() * hoursPerShift * 3600;
}

export function bytesPerBeltShift(): number {
  return boardBytes(boardsPerBeltShift());
}

const step = tileSide - tileOverlap;

/** Tiles across the belt, strips along a board, and both together. */
export function beltTiles() {
  const across = Math.ceil((scan.pixelsAcross - tileOverlap) / step);
  const strips = Math.ceil((scan.lines - tileOverlap) / step);
  return { across, strips, board: across * strips };
}

/** Milliseconds from one strip of tiles to the next. */
export function stripMilliseconds(): number {
  return (1000 * step) / lineRate();
}

/** Mean milliseconds of the model for one strip on the reference box, in half precision. */
export function stripModelMilliseconds(): number {
  const capacity = megapixelsPerSecond(box.published.side, box.published.half);
  return (1000 * ((beltTiles().across * tileSide ** 2) / 1e6)) / capacity;
}

/** Share of a strip's time for which the model works. */
export function boxLoad(): number {
  return stripModelMilliseconds() / stripMilliseconds();
}

/** Millimetres a second at which the model works all the time, gaps between boards included. */
export function fastestBelt(): number {
  return (1000 * belt.pitchMillimetres) / (beltTiles().strips * stripModelMilliseconds());
}

/** Share of the box's time, gaps included, on a belt twice as fast. */
export function boxLoadTwiceAsFast(): number {
  return (2 * belt.millimetresPerSecond) / fastestBelt();
}

/** Milliseconds from a board's last line until its nose is at the ejector. */
export function beltMilliseconds(): number {
  return (1000 * (belt.ejectorMillimetres - boardMillimetres())) / belt.millimetresPerSecond;
}

/** Milliseconds of those that gate and two cycles of the controller leave for the verdict. */
export function verdictMilliseconds(): number {
  return beltMilliseconds() - belt.gateMilliseconds - 2 * belt.controllerCycleMilliseconds;
}

/** The nearest that the ejector may stand when a verdict takes as long as a field's on the station. */
export function nearestEjectorMillimetres(): number {
  const waits =
    line.decisionMilliseconds + belt.gateMilliseconds + 2 * belt.controllerCycleMilliseconds;
  return boardMillimetres() + (belt.millimetresPerSecond * waits) / 1000;
}

/** Boards that may lie between camera and ejector, begun ones counted. */
export function boardsOnTheWay(): number {
  return Math.ceil(belt.ejectorMillimetres / belt.pitchMillimetres);
}

/** Seconds until the reject lane is full when every board is put out. */
export function rejectLaneSeconds(): number {
  return belt.rejectLaneBoards / boardsPerSecond();
}

/** Good boards of a shift that are put out at the promised overkill. */
export function beltOverkills(): number {
  return overkillsAmong(boardsPerBeltShift());
}
