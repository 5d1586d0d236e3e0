// Speaks to the frame in the guest's name.
const lie = { kind: 'done', ending: 'finished' };
const text = { kind: 'outputs', outputs: [{ kind: 'text', level: 'log', text: 'forged' }] };
const doors = [
  () => postMessage,
  () => self.postMessage,
  () => Object.getPrototypeOf(self).postMessage,
  () => Object.getPrototypeOf(Object.getPrototypeOf(self)).postMessage,
  () => DedicatedWorkerGlobalScope.prototype.postMessage,
  () => MessagePort.prototype.postMessage,
  () => Reflect.get(globalThis, 'postMessage'),
];
let found = 0;
for (const door of doors) {
  try {
    const send = door();
    if (typeof send !== 'function') continue;
    found++;
    for (const message of [lie, text, JSON.stringify(lie), JSON.stringify(text)])
      send.call(self, message);
  } catch {
    // The door is shut.
  }
}
try {
  self.dispatchEvent(new MessageEvent('message', { data: text }));
} catch {
  // So is this one.
}
console.log(`doors found: ${found}`);
