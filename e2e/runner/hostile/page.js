// Reaches for the frame, the page and the address bar.
const attempts = {
  parent: () => parent.document.title,
  top: () => top.location.href,
  window: () => window.document,
  document: () => document.body.remove(),
  opener: () => opener.closed,
  'location to elsewhere': () => {
    location.href = 'TARGETnavigated';
    return location.href.includes('navigated') || Promise.reject(new Error('stayed'));
  },
  'location.replace': () => location.replace('TARGETreplaced'),
  open: () => open('TARGETopened'),
  close: () => close(),
  'worker global by its class': () => new DedicatedWorkerGlobalScope().close(),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    console.log(`${name}: reached`);
  } catch {
    console.log(`${name}: blocked`);
  }
}
