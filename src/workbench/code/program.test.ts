import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGuest, buildLibrary } from '../../runner/build.ts';
import { libraryNames } from '../../runner/library-names.ts';
import { runInNode } from '../../runner/node-run.ts';
import type { Output } from '../../runner/protocol.ts';
import { strip } from '../../runner/strip.ts';
import { controls, start, stepNames } from '../choices.ts';
import { runFile } from '../run-record.ts';
import type { RunRecord } from '../run-record.ts';
import { pointAt, priceOf, pricesOf } from '../views/money.ts';
import { stops } from '../views/view.ts';
import { programUpTo } from './program.ts';

const { results } = JSON.parse(readFileSync(runFile, 'utf8')) as RunRecord;

describe('the program of all steps, run by the runner as a reader would', () => {
  let printed: string[];

  beforeAll(async () => {
    const { program, imports } = strip(programUpTo('weeks', start));
    const run = await runInNode({
      ...{ guest: await buildGuest(), library: await buildLibrary(imports) },
      ...{ program, ownLines: program.split('\n').length, seconds: 280 },
    });
    expect(run.ending, JSON.stringify(run.outputs.at(-1))).toBe('finished');
    printed = run.outputs.flatMap((output: Output) =>
      output.kind === 'text' ? [output.text] : [],
    );
  }, 300_000);

  it('comes to the numbers that the workbench shows', () => {
    const { boards, labels, split, train, evaluate, quantize, weeks } = results;
    const last = train.epochs.at(-1);
    const stop = stops(start.threshold);
    const right =
      evaluate.good.filter((score) => !stop(score)).length + evaluate.defective.filter(stop).length;
    const { points, cheapest } = pricesOf(evaluate);
    const dollars = (point: typeof cheapest) => priceOf(point).dollars.toFixed(0);
    const changed = (['good', 'defective'] as const).flatMap((kind) =>
      evaluate[kind].filter((score, i) => stop(score) !== stop(quantize[kind][i])),
    );
    const patches = split.byBoard.flat().reduce((sum, count) => sum + count, 0);
    expect(printed).toEqual([
      `${boards.boards} boards, ${boards.defects} defects`,
      `${patches} patches, kappa ${labels.kappa.toFixed(2)}`,
      `${split.leaks} boards on both sides`,
      `loss ${last?.loss.toFixed(3)} accuracy ${last?.accuracy.toFixed(3)}`,
      `${right} of 76 boards judged rightly at 0.5`,
      `1,000 boards cost ${dollars(pointAt(points, start.threshold))} and at ${cheapest.threshold} ${dollars(cheapest)}`,
      `${changed.length} verdicts are others`,
      ...weeks.weeks.map(
        ({ index, good, defective }, i) =>
          `week ${i + 1} index ${index.toFixed(2)} overkill ${good.filter(stop).length} escapes ${defective.filter((score) => !stop(score)).length}`,
      ),
    ]);
  });
});

describe('the program of any choices', () => {
  const others = Object.values(controls)
    .flat()
    .flatMap((control) => {
      const values =
        control.kind === 'choice' ? [...control.options.keys()] : [control.low, control.high];
      return values.map((value) => ({ ...start, [control.name]: value }));
    });

  it('can be read, and imports what there is', async () => {
    const known = new Set(await libraryNames());
    for (const choices of others) {
      for (const step of stepNames) {
        const { imports } = strip(programUpTo(step, choices));
        expect(imports.filter((name) => !known.has(name))).toEqual([]);
      }
    }
  });
});
