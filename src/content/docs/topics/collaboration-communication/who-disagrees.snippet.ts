/**
 * Three inspectors, and what they disagree on
 *
 * 240 boards, half of them bad. One kappa says how well three people agree; the map says on what,
 * and there the guideline needs a picture. Teach them pin holes: raise 0.7 to 0.9.
 *
 * @station 3
 */
import { attributeAgreementStudy, Random } from '#vision';

const rightOn = { good: 0.97, open: 0.99, short: 0.99, 'mouse bite': 0.9, 'pin hole': 0.7 };
const skill = { Ana: 1.02, Ben: 1, Chae: 0.97 };
const columns = Object.keys(rightOn) as (keyof typeof rightOn)[];
const rows = Object.keys(skill);

const random = new Random(3);
const boards = Array.from({ length: 240 }, (_, i) => columns[i < 120 ? 0 : 1 + (i % 4)]);
const truth = boards.map((kind) => (kind === 'good' ? 'pass' : 'fail'));
const wrong = { pass: 'fail', fail: 'pass' } as const;
const ratings = Object.values(skill).map((factor) =>
  truth.map((call, i) => [random.chance(rightOn[boards[i]] * factor) ? call : wrong[call]]),
);

const { between, againstStandard } = attributeAgreementStudy(ratings, truth, { defective: 'fail' });
console.log(`All agree on ${between.agreed} of 240 boards: kappa ${between.kappa.toFixed(2)}.`);
for (const [i, { missRate }] of againstStandard.entries())
  console.log(`${rows[i]} passes ${(100 * missRate).toFixed(0)} % of the bad boards.`);

const wrongOn = (calls: string[][], kind: string) => {
  const seen = calls.filter((_, i) => boards[i] === kind);
  return (
    (100 * seen.filter(([call]) => (call === 'pass') !== (kind === 'good')).length) / seen.length
  );
};
const values = ratings.map((calls) => columns.map((kind) => wrongOn(calls, kind)));
show.heatMap({ title: 'Wrong calls (%)', x: 'Kind', y: 'Inspector', rows, columns, values });
