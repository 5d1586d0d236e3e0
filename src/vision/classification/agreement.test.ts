import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accuracyScore,
  classScores,
  cohenKappa,
  confusionMatrix,
  fBetaScore,
  fleissKappa,
  matthewsCorrelation,
  precisionScore,
  ratingTable,
  recallScore,
  tableAgreement,
} from './index.ts';
import type { ClassLabel } from './index.ts';
import { expectSame, expectSameList, readVectors } from './vectors.fixture.ts';

type Average = 'each' | 'micro' | 'macro' | 'weighted';

interface Pair {
  readonly actual: readonly ClassLabel[];
  readonly predicted: readonly ClassLabel[];
  readonly labels: readonly ClassLabel[] | null;
  readonly matrix: readonly (readonly number[])[];
  readonly normalized: Readonly<
    Record<'actual' | 'predicted' | 'all', readonly (readonly number[])[]>
  >;
  readonly scores: readonly {
    readonly beta: number;
    readonly zero: number;
    readonly average: Average;
    readonly values: readonly [number | number[], number | number[], number | number[]];
  }[];
  readonly binary?: readonly [number, number, number];
  readonly accuracy: number;
  readonly matthews: number;
  readonly kappa: Readonly<Record<'none' | 'linear' | 'quadratic', number>>;
}

const { pairs, fleiss } = readVectors<{
  readonly pairs: readonly Pair[];
  readonly fleiss: readonly {
    readonly table: readonly (readonly number[])[];
    readonly fleiss: number;
    readonly randolph: number;
  }[];
}>();

const choiceOf = ({ labels }: Pair) => (labels === null ? {} : { labels });

describe.each(pairs.map((pair, i) => ({ pair, i })))('pair $i', ({ pair }) => {
  const { actual, predicted } = pair;
  const choice = choiceOf(pair);

  it('has scikit-learn’s confusion matrix, plain and normalized', () => {
    expect(confusionMatrix(actual, predicted, choice).matrix).toEqual(pair.matrix);
    for (const normalize of ['actual', 'predicted', 'all'] as const) {
      const { matrix } = confusionMatrix(actual, predicted, { ...choice, normalize });
      matrix.forEach((row, i) => expectSameList(row, pair.normalized[normalize][i], normalize));
    }
  });

  it('has scikit-learn’s precision, recall and F-beta', () => {
    for (const { beta, zero, average, values } of pair.scores) {
      const options = { ...choice, zeroDivision: zero };
      const what = `${average}, beta ${beta}, zero ${zero}`;
      const found =
        average === 'each'
          ? perClass(classScores(actual, predicted, { ...options, beta }))
          : [
              precisionScore(actual, predicted, { ...options, average }),
              recallScore(actual, predicted, { ...options, average }),
              fBetaScore(actual, predicted, beta, { ...options, average }),
            ];
      found.forEach((value, i) => expectSameList([value].flat(), [values[i]].flat(), what));
    }
    if (pair.binary === undefined) return;
    const binary = [precisionScore, recallScore, fBetaScore].map((score) =>
      score(actual, predicted),
    );
    expectSameList(binary, pair.binary, 'binary');
  });

  it('has scikit-learn’s accuracy, Matthews correlation and kappa', () => {
    expectSame(accuracyScore(actual, predicted), pair.accuracy);
    expectSameList([matthewsCorrelation(actual, predicted)], [pair.matthews]);
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      const found = cohenKappa(actual, predicted, { ...choice, weights });
      expectSameList([found], [pair.kappa[weights]], weights);
    }
  });

  it.each(pairs)('tableAgreement agrees with scikit-learn on $matrix', ({ matrix, kappa }) => {
    const shares = matrix.map((row) => row.map((count) => count / 1e3));
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      for (const table of [matrix, shares]) {
        const { observed, chance, ...found } = tableAgreement(table, { weights });
        expectSameList([found.kappa], [kappa[weights]], weights);
        if (!Number.isNaN(found.kappa)) expectSame((observed - chance) / (1 - chance), found.kappa);
      }
    }
  });
});

function perClass(scores: ReturnType<typeof classScores>): number[][] {
  return [
    scores.map(({ precision }) => precision),
    scores.map(({ recall }) => recall),
    scores.map(({ fBeta }) => fBeta),
  ];
}

describe('fleissKappa', () => {
  it.each(fleiss)('agrees with statsmodels on $table.0', ({ table, ...wanted }) => {
    expectSameList([fleissKappa(table)], [wanted.fleiss]);
    expectSameList([fleissKappa(table, { chance: 'randolph' })], [wanted.randolph]);
  });

  it('is 0.210 for the published example', () => {
    expect(fleissKappa(fleiss[0].table)).toBeCloseTo(0.21, 3);
  });

  it('rejects tables that are none', () => {
    expect(() => fleissKappa([])).toThrow('table: found 0 items, expected at least 1');
    expect(() => fleissKappa([[1, 0]])).toThrow('table[0]: found 1 raters, expected at least 2');
    expect(() => fleissKappa([[2, 0], [2, 1]])).toThrow('table[1]: found 3 raters'); // prettier-ignore
    expect(() => fleissKappa([[1.5, 0.5]])).toThrow('table[0][0]: found 1.5, expected a whole');
  });

  it('counts ratings', () => {
    expect(ratingTable([['b', 'a', 'b'], ['a', 'a', 'a']])).toEqual([[1, 2], [3, 0]]); // prettier-ignore
    expect(() => ratingTable([['a'], ['a', 'b']])).toThrow('ratings[1]: found 2 items');
    expect(() => ratingTable([['x']], ['a'])).toThrow('ratings[0]: found x, expected one of ["a"]');
  });
});

describe('agreement in general', () => {
  const grades = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 30 });

  it('is symmetric in the two raters, and 1 for the same ratings', () => {
    fc.assert(
      fc.property(grades, fc.constantFrom('none', 'linear', 'quadratic'), (items, weights) => {
        const first = items.map(([a]) => a);
        const second = items.map(([, b]) => b);
        const labels = [0, 1, 2, 3];
        const forwards = cohenKappa(first, second, { weights, labels });
        const backwards = cohenKappa(second, first, { weights, labels });
        if (Number.isNaN(forwards)) expect(backwards).toBeNaN();
        else expect(backwards).toBeCloseTo(forwards, 12);
        expect(matthewsCorrelation(second, first)).toBeCloseTo(matthewsCorrelation(first, second));
        const same = cohenKappa(first, first, { weights });
        expect(same).toBe(new Set(first).size === 1 ? NaN : 1);
      }),
    );
  });

  it('has micro precision, recall and F1 equal to accuracy', () => {
    fc.assert(
      fc.property(grades, (items) => {
        const actual = items.map(([a]) => a);
        const predicted = items.map(([, b]) => b);
        const micro = { average: 'micro' } as const;
        const accuracy = accuracyScore(actual, predicted);
        expect(precisionScore(actual, predicted, micro)).toBe(accuracy);
        expect(recallScore(actual, predicted, micro)).toBe(accuracy);
        expect(fBetaScore(actual, predicted, 1, micro)).toBeCloseTo(accuracy, 12);
      }),
    );
  });

  it('rejects what cannot be compared', () => {
    expect(() => tableAgreement([[1, 2]])).toThrow('table[0]: found 2 columns, expected one a row');
    expect(() =>
      tableAgreement([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow('table: found nothing but zeros');
    expect(() => confusionMatrix([], [])).toThrow('actual: found 0 items, expected at least 1');
    expect(() => accuracyScore([1, 0], [1])).toThrow(
      'predicted: found 1 items, expected as many as actual has (2)',
    );
    expect(() => confusionMatrix([1, 'a'], [1, 1])).toThrow('expected labels of one kind');
    expect(() => confusionMatrix([1], [1], { labels: [2] })).toThrow(
      'options.labels: found [2], expected at least one label that occurs in actual',
    );
    expect(() => fBetaScore([1], [1], -1)).toThrow(
      'beta: found -1, expected a number of at least 0',
    );
    expect(() => recallScore(['bad', 'good'], ['bad', 'bad'])).toThrow(
      'options.positive: found 1, expected one of ["bad","good"]',
    );
    expect(() => precisionScore([0, 1, 2], [0, 1, 1])).toThrow(
      "options.average: found 'binary' with 3 classes, expected 'micro', 'macro' or 'weighted'",
    );
    expect(precisionScore([0, 1, 2], [0, 1, 1], { positive: 1 })).toBe(0.5);
  });
});
