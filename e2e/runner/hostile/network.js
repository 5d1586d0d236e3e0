// Reaches for the network in every way that a worker has. TARGET is the test's own server.
const attempts = {
  fetch: () => fetch('TARGETfetch', { mode: 'no-cors' }),
  'fetch through the prototype': () =>
    Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).fetch('TARGETprototype'),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open('GET', 'TARGETxhr', false);
    request.send();
  },
  WebSocket: () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket('TARGETsocket'.replace('http', 'ws'));
      socket.onopen = resolve;
      socket.onerror = reject;
    }),
  EventSource: () =>
    new Promise((resolve, reject) => {
      const source = new EventSource('TARGETevents');
      source.onopen = resolve;
      source.onerror = reject;
    }),
  WebTransport: () => new WebTransport('TARGETtransport'.replace('http', 'https')).ready,
  importScripts: () => importScripts('TARGETscript.js'),
  'importScripts of data': () => importScripts('data:text/javascript,self.reached=1'),
  'dynamic import': () => import('TARGETmodule.js'),
  'dynamic import of data': () => import('data:text/javascript,export default 1'),
  sendBeacon: () => navigator.sendBeacon('TARGETbeacon') || Promise.reject(new Error('refused')),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    console.log(`${name}: reached`);
  } catch {
    console.log(`${name}: blocked`);
  }
}
