/**
 * Overkill the morning after the lamp change
 *
 * Eight good boards under four lamps, all judged by the same golden difference. Matching the light
 * mends a lamp that is too strong or too weak, not one that hangs askew: that needs a flat field.
 * Turn the gradient down to 0.2 and look again.
 *
 * @station 11
 */
import { goldenDifference, matchLight, syntheticBoard } from '#vision';
import type { LineConditions } from '#vision';

const lamps: Record<string, LineConditions> = {
  'old lamp': {},
  'new lamp': { gain: 1.25 },
  'aged lamp': { gain: 0.75 },
  'askew lamp': { gradient: 0.5 },
};
const boards = Array.from({ length: 8 }, (_, number) => number);
const options = { width: 96, channels: 1 } as const;
const rejected = (lamp: LineConditions, matched: boolean) =>
  boards.filter((number) => {
    const conditions = { noise: 3, ...lamp };
    const { image, golden } = syntheticBoard(number, { ...options, conditions });
    const seen = matched ? matchLight(image, golden) : image;
    return goldenDifference(seen, golden).components.length > 0;
  }).length;

const overkill = (matched: boolean) =>
  Object.entries(lamps).map(
    ([name, lamp]) => [name, (100 * rejected(lamp, matched)) / boards.length] as const,
  );
const series = { 'as it comes': overkill(false), 'light matched': overkill(true) };
for (const [name, bars] of Object.entries(series))
  console.log(
    `${name}: ${bars.map(([lamp, share]) => `${lamp} ${share.toFixed(0)} %`).join(', ')}`,
  );
show.bar({ title: 'Eight good boards', x: 'Lamp', y: 'Rejected (%)', series });
