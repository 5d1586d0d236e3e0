// Reaches for what outlives a run, and for other pages of the reader.
const attempts = {
  indexedDB: () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('stolen');
      request.onsuccess = resolve;
      request.onerror = reject;
    }),
  caches: () => caches.open('stolen'),
  localStorage: () => localStorage.setItem('stolen', '1'),
  cookieStore: () => cookieStore.set('stolen', '1'),
  'file system': () => navigator.storage.getDirectory(),
  locks: () => navigator.locks.request('stolen', () => 1),
  BroadcastChannel: () => new BroadcastChannel('stolen').postMessage('to every tab'),
  SharedWorker: () => new SharedWorker('data:text/javascript,1'),
  Worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
  MessageChannel: () => new MessageChannel().port1.postMessage(1),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    console.log(`${name}: reached`);
  } catch {
    console.log(`${name}: blocked`);
  }
}
