// Values made to hang, crash or flood whoever looks at them.
const cyclic = { name: 'cyclic' };
cyclic.self = cyclic;
cyclic.list = [cyclic, [cyclic]];
console.log(cyclic);
let deep = {};
for (let i = 0; i < 100_000; i++) deep = { deep };
console.log(deep);
console.log(
  new Array(1e9),
  Array.from({ length: 1e5 }, (_, i) => i),
);
console.log({ text: 'x'.repeat(1e6) });
const wide = {};
for (let i = 0; i < 1e5; i++) wide[`key${i}`] = { i };
console.log(wide);
const getters = {
  get throws() {
    throw new Error('from a getter');
  },
  get loops() {
    for (;;);
  },
};
console.log(getters);
const never = () => {
  throw new Error('from a trap');
};
const handler = new Proxy({}, { get: () => never });
console.log(new Proxy({}, handler), new Proxy([], handler), new Proxy(() => 1, handler));
class Liar extends Error {
  get message() {
    throw new Error('from message');
  }
  get stack() {
    throw new Error('from stack');
  }
  get name() {
    throw new Error('from name');
  }
}
console.log(new Liar());
console.log({ toString: never, toJSON: never, [Symbol.toPrimitive]: never, inspect: never });
console.log(Object.create(null), Object.create({ constructor: { name: '<img src=x>' } }));
throw new Liar();
