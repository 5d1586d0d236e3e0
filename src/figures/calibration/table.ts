import type { FigureTable } from '../figure.ts';
import { dollars, number, percent } from '../words.ts';
import { reviewNetwork } from './network.ts';

const temperatures = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5];

/** A network three times as sure as its evidence, at temperatures of the slider. */
export function calibrationTable(): FigureTable {
  const network = reviewNetwork();
  const sureness = 3;
  return {
    caption: `A network ${sureness} times as sure as its evidence allows, by temperature, ten bins of equal width`,
    columns: ['Temperature', 'Calibration error', 'Log loss', 'Escapes in 1,000', 'Cost of 1,000'],
    rows: temperatures.map((temperature) => {
      const { error, logLoss } = network.promises({
        sureness,
        temperature,
        strategy: 'equal-width',
      });
      const { escapes, cost } = network.money(sureness, temperature);
      return [
        number(temperature, 1),
        percent(error),
        number(logLoss, 3),
        number(escapes, 1),
        dollars(cost),
      ];
    }),
  };
}
