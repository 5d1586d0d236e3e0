import { expect, test } from 'vitest';
import { valueAt } from './drag.ts';
import { thresholdFigure } from './threshold/figure.ts';

test('a place between two others stands for the value between theirs', () => {
  const drag = { control: 'a', from: { x: 40, value: 10 }, to: { x: 140, value: 60 } };
  expect([40, 90, 140].map((x) => valueAt(drag, x))).toEqual([10, 35, 60]);
});

test('a figure’s drag moves one of its sliders', () => {
  const { drag, controls } = thresholdFigure();
  expect(controls.map(({ name }) => name)).toContain(drag?.control);
});
