// Makes scripts of its own and has them loaded: the policy lets `blob:` pass, and nothing beyond it.
const code = `
  self.ran = true;
  const ways = [
    () => fetch('TARGETblob-fetch', { mode: 'no-cors' }),
    () => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', 'TARGETblob-xhr');
      request.onload = resolve;
      request.onerror = reject;
      request.send();
    }),
    () => import('TARGETblob-module.js'),
    async () => importScripts('TARGETblob-script.js'),
    async () => eval('1'),
  ];
  self.results = Promise.all(ways.map((way) => Promise.resolve().then(way).then(() => 'reached', () => 'blocked')));
`;
try {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  importScripts(address);
  const results = await self.results;
  for (const result of results) console.log(`a blob's own way: ${result}`);
} catch {
  for (let way = 0; way < 5; way++) console.log('no script of its own: blocked');
}
