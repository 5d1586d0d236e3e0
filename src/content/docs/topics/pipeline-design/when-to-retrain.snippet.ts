/**
 * When to train again
 *
 * A year of one line: lots change, the lamp ages, the model falls behind. Train by the calendar, by
 * drift of the brightness (PSI), or when returned boards say so three weeks later, and add up both
 * bills. Make training cheaper and see which rule gains.
 *
 * @station 12
 */
import { populationStabilityIndex, Random, runningExample } from '#vision';

const trainingCost = 4000;
const { line, defects, costs } = runningExample;
const defectsPerDay = (86_400 / line.taktSeconds) * defects.boardRate;
const rules: Record<string, (age: number, psi: number, returned: number) => boolean> = {
  'every 90 days': (age) => age >= 90,
  'every 30 days': (age) => age >= 30,
  'PSI over 0.2': (_, psi) => psi > 0.2,
  'on returns': (age, _, returned) => age > 21 && returned > 2,
};
const series: Record<string, Record<string, number>> = { escapes: {}, training: {} };
for (const [name, isDue] of Object.entries(rules)) {
  const [world, camera] = [new Random(12), new Random(3)];
  const seenIn = (light: number) => Array.from({ length: 300 }, () => camera.normal(light, 1));
  let [light, learnt, trained, trainings, reference] = [0, 0, 0, 0, seenIn(0)];
  const missed: number[] = [];
  for (let day = 0; day < 360; day++) {
    light += 0.003 + (world.chance(1 / 60) ? world.normal() : 0);
    missed.push(defectsPerDay * (0.001 + 0.02 * (light - learnt) ** 2));
    const psi = populationStabilityIndex(reference, seenIn(light));
    if (!isDue(day - trained, psi, missed[day - 21] ?? 0)) continue;
    [learnt, trained, trainings, reference] = [light, day, trainings + 1, seenIn(light)];
  }
  const escapes = missed.reduce((sum, one) => sum + one);
  series.escapes[name] = (costs.escape * escapes) / 1000;
  series.training[name] = (trainingCost * trainings) / 1000;
  console.log(`${name}: ${trainings} trainings, ${escapes.toFixed(0)} escapes`);
}
show.bar({ title: 'A year of one line', x: 'Train', y: 'Cost (thousand USD)', series });
