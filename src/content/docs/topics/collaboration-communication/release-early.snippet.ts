/**
 * “Can we skip the rest of the shadow run?”
 *
 * One candidate in five is worse than it looks. A shadow day costs the gain of a good one and finds
 * out more of the bad ones: the cheapest day is a number, not a mood. Set the doubt to 1 %.
 *
 * @station 12
 */
import { incompleteBeta, runningExample } from '#vision';

const { line, defects, costs, fleet } = runningExample;
const doubt = 0.2;
const [worse, limit, champion, better] = [0.98, 0.9875, 0.995, 0.997];
const daysUntilNoticed = 7;
const defectsADay = (86_400 / line.taktSeconds) * defects.boardRate;
const dollarsADay = (points: number) => fleet.stations * defectsADay * points * costs.escape;

/** Chance that a bad one keeps the limit in days of shadow: eight stations, one field of eight. */
function slipsThrough(days: number): number {
  const shown = Math.floor(days * defectsADay);
  const allowed = Math.floor(shown * (1 - limit));
  return shown === 0 ? 1 : incompleteBeta(worse, shown - allowed, allowed + 1);
}

const days = Array.from({ length: 15 }, (_, day) => day);
const waiting = days.map((day) => (1 - doubt) * day * dollarsADay(better - champion));
const loss = daysUntilNoticed * dollarsADay(champion - worse);
const risk = days.map((day) => doubt * slipsThrough(day) * loss);
const bill = days.map((day) => waiting[day] + risk[day]);
const written = (dollars: number) => `${Math.round(dollars).toLocaleString('en')} USD`;
console.log(`Today: ${written(bill[0])}. After two weeks: ${written(bill[14])}.`);
console.log(`Cheapest: day ${bill.indexOf(Math.min(...bill))}, ${written(Math.min(...bill))}.`);
const drawn = days.filter((day) => day < 4 || day % 2 === 0);
const points = (dollars: number[]) => drawn.map((day) => [day, dollars[day]] as const);
const series = { bill: points(bill), 'gain forgone': points(waiting), 'risk left': points(risk) };
show.line({ title: 'When to release', x: 'Day of release', y: 'USD expected', series });
