import type { Figure, View } from '../figure.ts';
import { dollars, number, percent } from '../words.ts';
import { acrossTemperatures, drawCalibration, temperatures } from './drawing.ts';
import { breakEven, reviewNetwork } from './network.ts';
import type { Money, Network, Promises, Setting } from './network.ts';

/** A network's promises at a temperature, and what stopping by them costs. */
export function calibrationFigure(): Figure<'temperature' | 'sureness' | 'bins'> {
  const network = reviewNetwork();
  return {
    height: 382,
    drag: { control: 'temperature', ...acrossTemperatures },
    controls: [
      {
        kind: 'slider',
        name: 'temperature',
        label: 'Temperature',
        ...temperatures,
        start: 1,
        written: (value) => number(value, 2),
      },
      {
        kind: 'slider',
        name: 'sureness',
        label: 'Sureness',
        low: 0.5,
        high: 4,
        step: 0.25,
        start: 3,
        written: (value) => `${number(value, 2)} × evidence`,
      },
      {
        kind: 'choice',
        name: 'bins',
        label: 'Ten bins',
        options: ['of equal width', 'of equal count'],
        start: 0,
      },
    ],
    view({ temperature, sureness, bins }): View {
      const strategy = bins === 0 ? 'equal-width' : 'equal-count';
      const setting: Setting = { temperature, sureness, strategy };
      const promises = network.promises(setting);
      const money = network.money(sureness, temperature);
      return {
        drawing: drawCalibration(setting, promises, network),
        readings: [
          { label: 'Calibration error', value: percent(promises.error) },
          { label: 'Log loss', value: `${number(promises.logLoss, 3)} nats` },
          { label: 'Escapes in 1,000', value: number(money.escapes, 1), verdict: 'escape' },
          { label: 'Cost of 1,000', value: dollars(money.cost) },
        ],
        sentence: sentenceOf(setting, promises, money, network),
      };
    },
  };
}

function sentenceOf(
  { temperature, sureness }: Setting,
  { bins, error }: Promises,
  { cost }: Money,
  network: Network,
): string {
  const { meanConfidence, frequency } = bins[bins.length - 1];
  const fitted = network.fitted(sureness);
  const saved = cost - network.money(sureness, fitted).cost;
  const surest =
    `Where it is surest the network promises ${percent(meanConfidence, 0)} and keeps ${percent(frequency, 0)}; ` +
    `the mean gap is ${percent(error)}.`;
  return saved < 1 || Math.abs(temperature - fitted) < temperatures.step
    ? `${surest} Here a stop from ${percent(breakEven, 2)} means what it says.`
    : `${surest} Stopping from ${percent(breakEven, 2)} costs ${dollars(saved)} more than at the temperature that fits, ${number(fitted, 2)}.`;
}
