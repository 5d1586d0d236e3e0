/**
 * Did the camera change, or the boards?
 *
 * More boards are rejected in both bad weeks. Compare their scores with a quiet week's, and then
 * the pictures' brightness: only a camera that changed moves both. Age the lamp less and look.
 *
 * @station 11
 */
import { kolmogorovSmirnovTest, Random } from '#vision';

const random = new Random(31);
/** 400 boards of one week: mean brightness of the picture (grey levels) and the defect score. */
const week = (lamp: number, defectRate: number) =>
  Array.from({ length: 400 }, () => {
    const brightness = random.normal(120 * lamp, 4);
    const strange = 0.04 * Math.abs(brightness - 120);
    const defect = random.chance(defectRate) ? 2 : 0;
    return { brightness, score: random.normal(1 + strange + defect, 0.4) };
  });

const quiet = week(1, 0.004);
const weeks = { quiet: week(1, 0.004), 'aged lamp': week(0.93, 0.004), 'bad paste': week(1, 0.15) };
const distances = (of: 'score' | 'brightness') =>
  Object.entries(weeks).map(([name, boards]) => {
    const [before, now] = [quiet, boards].map((list) => list.map((board) => board[of]));
    const { statistic, pValue } = kolmogorovSmirnovTest(before, now);
    console.log(`${name}, ${of}: D = ${statistic.toFixed(2)}, p = ${pValue.toPrecision(1)}`);
    return [name, statistic] as const;
  });
const series = { scores: distances('score'), brightness: distances('brightness') };
show.bar({ title: 'Distance from a quiet week', x: 'Week', y: 'KS statistic D', series });
