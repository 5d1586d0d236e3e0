let x = 0, y = 0;
x <!--y, (function(){
});
// A classic script reads the line above as a comment, so this is top-level code of the script, and
// functions are hoisted: with one script for guest and program they stood before the guest.
function setTimeout() { return 0; }
function addEventListener() {
  Set.prototype.has = () => true;
  const post = self.postMessage.bind(self);
  post(self.settings.token + JSON.stringify({ kind: 'outputs', outputs: [{ kind: 'text', level: 'error', text: 'forged' }] }));
}
function begin(program) {
  console.log(`the program: ${typeof program}`);
}
for (const name of ['postMessage', 'settings', 'importScripts', 'fetch', 'Worker', 'URL'])
  console.log(`${name}: ${typeof self[name]}`);
(async () => {
x <!--y });
