import { checkBetween, checkInteger, checkPositive, checkResult } from '../check.ts';

/**
 * Learning rate that drops by a factor every few epochs.
 *
 * Formula: $\eta_t = \eta_0\, \gamma^{\lfloor t / s \rfloor}$
 *
 * @param baseRate learning rate of epoch 0, above 0
 * @param epoch epochs done, from 0
 * @param options epochs between drops, and the factor of a drop (default 0.1)
 * @returns the learning rate for this epoch
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { stepSchedule } from '#vision';
 * [0, 29, 30, 60].map((epoch) => stepSchedule(8, epoch, { every: 30, factor: 0.5 })); // [8, 8, 4, 2]
 * ```
 * @source PyTorch, `torch.optim.lr_scheduler.StepLR`
 */
export function stepSchedule(
  baseRate: number,
  epoch: number,
  options: { readonly every: number; readonly factor?: number },
): number {
  const { every, factor = 0.1 } = options;
  checkPositive('baseRate', baseRate);
  checkInteger('epoch', epoch);
  checkInteger('every', every, 1);
  checkPositive('factor', factor);
  const rate = baseRate * factor ** Math.floor(epoch / every);
  checkResult('factor', rate);
  return rate;
}

/**
 * Learning rate that falls along half a cosine, from the base to the floor.
 *
 * After the period it rises again, as PyTorch's does: stop at the period.
 *
 * Formula: $\eta_t = \eta_{\min} + \tfrac{1}{2}(\eta_0 - \eta_{\min})\bigl(1 + \cos(\pi t / T)\bigr)$
 *
 * @param baseRate learning rate of epoch 0, above 0
 * @param epoch epochs done, from 0
 * @param options epochs from the base to the floor, and the floor (default 0)
 * @returns the learning rate for this epoch
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { cosineSchedule } from '#vision';
 * [0, 5, 10].map((epoch) => cosineSchedule(2, epoch, { period: 10 })); // [2, 1, 0]
 * ```
 * @source Loshchilov, Hutter, "SGDR", 2017, https://arxiv.org/abs/1608.03983, equation 5;
 * PyTorch, `torch.optim.lr_scheduler.CosineAnnealingLR`
 */
export function cosineSchedule(
  baseRate: number,
  epoch: number,
  options: { readonly period: number; readonly floor?: number },
): number {
  const { period, floor = 0 } = options;
  checkPositive('baseRate', baseRate);
  checkInteger('epoch', epoch);
  checkInteger('period', period, 1);
  checkBetween('floor', floor, 0, baseRate);
  const share = (1 + Math.cos(Math.PI * (epoch / period))) / 2;
  return floor + (baseRate - floor) * share;
}

/**
 * Learning rate that rises in a straight line, then stays at the base.
 *
 * Formula: $\eta_t = \eta_0 \bigl(f + (1 - f) \min(t, T) / T\bigr)$
 *
 * @param baseRate learning rate after the warm-up, above 0
 * @param epoch epochs (or steps) done, from 0
 * @param options length of the warm-up, and the share of the base it starts at (default 1/3)
 * @returns the learning rate for this epoch
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { warmUpSchedule } from '#vision';
 * [0, 1, 2, 9].map((epoch) => warmUpSchedule(8, epoch, { length: 2, start: 0.25 })); // [2, 5, 8, 8]
 * ```
 * @source Goyal et al., "Accurate, Large Minibatch SGD", 2017, https://arxiv.org/abs/1706.02677;
 * PyTorch, `torch.optim.lr_scheduler.LinearLR`
 */
export function warmUpSchedule(
  baseRate: number,
  epoch: number,
  options: { readonly length: number; readonly start?: number },
): number {
  const { length, start = 1 / 3 } = options;
  checkPositive('baseRate', baseRate);
  checkInteger('epoch', epoch);
  checkInteger('length', length, 1);
  checkBetween('start', start, 0, 1);
  return baseRate * (start + ((1 - start) * Math.min(epoch, length)) / length);
}

/**
 * Warm-up in a straight line, then half a cosine down to the floor.
 *
 * @param baseRate the highest learning rate, above 0
 * @param epoch epochs (or steps) done, from 0
 * @param options length and start of the warm-up, total length, and the floor (default 0)
 * @returns the learning rate for this epoch
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { warmUpCosineSchedule } from '#vision';
 * const options = { warmUp: 2, total: 12, start: 0.5 };
 * [0, 2, 7, 12].map((epoch) => warmUpCosineSchedule(2, epoch, options)); // [1, 2, 1, 0]
 * ```
 * @source PyTorch, `torch.optim.lr_scheduler.SequentialLR` of `LinearLR` and `CosineAnnealingLR`
 */
export function warmUpCosineSchedule(
  baseRate: number,
  epoch: number,
  options: {
    readonly warmUp: number;
    readonly total: number;
    readonly start?: number;
    readonly floor?: number;
  },
): number {
  const { warmUp, total, start = 1 / 3, floor = 0 } = options;
  checkInteger('warmUp', warmUp);
  checkBetween('start', start, 0, 1);
  checkInteger('total', total, warmUp + 1);
  if (epoch < warmUp) return warmUpSchedule(baseRate, epoch, { length: warmUp, start });
  return cosineSchedule(baseRate, epoch - warmUp, { period: total - warmUp, floor });
}
