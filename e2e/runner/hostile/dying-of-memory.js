// Takes memory until there is none.
const kept = [];
for (;;) kept.push(new Float64Array(1 << 24).fill(Math.random()));
