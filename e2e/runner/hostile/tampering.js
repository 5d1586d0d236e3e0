// Replaces every method of every prototype, then makes the guest work.
const survivors = { Reflect, Object, Symbol, console, show, TypeError };
const poison = () => {
  throw new survivors.TypeError('poisoned');
};
const targets = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Symbol.prototype,
  BigInt.prototype,
  Map.prototype,
  Set.prototype,
  WeakMap.prototype,
  WeakSet.prototype,
  RegExp.prototype,
  Date.prototype,
  Promise.prototype,
  Function.prototype,
  Error.prototype,
  TypeError.prototype,
  Float64Array.prototype,
  ArrayBuffer.prototype,
  Object.getPrototypeOf(Float64Array.prototype),
  Object.getPrototypeOf([][Symbol.iterator]()),
  Object.getPrototypeOf(new Map()[Symbol.iterator]()),
  Object.getPrototypeOf(async () => 1),
  Math,
  JSON,
  Array,
  Object,
  Number,
  String,
  Promise,
  Error,
  Symbol,
  performance,
  Object.getPrototypeOf(performance),
  Reflect,
];
const { ownKeys, defineProperty, getOwnPropertyDescriptor } = Reflect;
for (let t = 0; t < targets.length; t++) {
  const keys = ownKeys(targets[t]);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (key === 'constructor' || key === 'prototype' || key === 'name') continue;
    if (!getOwnPropertyDescriptor(targets[t], key).configurable) continue;
    try {
      defineProperty(targets[t], key, { __proto__: null, configurable: true, get: () => poison, set: poison });
    } catch {
      // Some cannot be replaced.
    }
  }
}
for (let index = 0; index < 8; index++) {
  const trap = { __proto__: null, configurable: true, get: poison, set: poison };
  defineProperty(survivors.Object.prototype, index, trap);
  defineProperty(Array.prototype, index, trap);
}
const traps = ['toJSON', 'kind', 'get', 'set', 'value', 'enumerable', 'then', 'length', 'x', 'y'];
for (let index = 0; index < 10; index++)
  defineProperty(survivors.Object.prototype, traps[index], {
    __proto__: null,
    configurable: true,
    get: poison,
    set: poison,
  });
