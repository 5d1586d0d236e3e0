import { check, checkInteger, checkPositive } from './check.ts';

/**
 * A seeded source of randomness: the same seed gives the same numbers on every machine.
 *
 * Generator: xoshiro128** 1.1 (Blackman and Vigna, 2018, https://prng.di.unimi.it/), seeded by
 * SplitMix32. Period 2^128 − 1. Not for cryptography.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param seed a whole number from 0 to 2^53 − 1 */
  constructor(seed: number) {
    checkInteger('seed', seed);
    const mix = splitMix32(seed >>> 0, Math.floor(seed / 2 ** 32));
    [this.#a, this.#b, this.#c, this.#d] = [mix(), mix(), mix(), mix()];
  }

  /** A whole number from 0 to 2^32 − 1. */
  bits(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotateLeft(this.#d, 11);
    return result;
  }

  /** A number in [low, high), uniform, with 53 random bits. */
  uniform(low = 0, high = 1): number {
    const unit = ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) / 2 ** 53;
    return low + (high - low) * unit;
  }

  /** A whole number from 0 to `count` − 1, each as likely as the next. */
  integer(count: number): number {
    checkInteger('count', count, 1);
    return Math.floor(this.uniform() * count);
  }

  /** True with probability `probability`. */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A normal number (Box–Muller, first of the pair). */
  normal(mean = 0, standardDeviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return mean + standardDeviation * radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** An exponential waiting time with the given rate (events per unit of time). */
  exponential(rate: number): number {
    checkPositive('rate', rate);
    return -Math.log(1 - this.uniform()) / rate;
  }

  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item {
    check(items.length > 0, 'items', '0 items', 'at least 1');
    return items[this.integer(items.length)];
  }

  /** The items in random order (Fisher–Yates); the input stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  }
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function splitMix32(low: number, high: number): () => number {
  let state = low ^ Math.imul(high, 0x85ebca6b);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}
