// Makes code out of text.
const attempts = {
  eval: () => eval('1 + 1'),
  'indirect eval': () => (0, eval)('1 + 1'),
  Function: () => new Function('return 1')(),
  'Function through a constructor': () => (() => 1).constructor('return 1')(),
  'async function through a constructor': () => (async () => 1).constructor('return 1')(),
  'generator through a constructor': () => function* () {}.constructor('yield 1')().next(),
  WebAssembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
    console.log(`${name}: reached`);
  } catch {
    console.log(`${name}: blocked`);
  }
}
try {
  setTimeout('globalThis.reached = 1', 0);
} catch {
  // Refused at once.
}
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(`text of a timer: ${globalThis.reached ? 'reached' : 'blocked'}`);
