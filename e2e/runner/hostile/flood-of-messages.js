// Sends as fast as it can, for the bare guest, in which the door is open.
for (let i = 0; ; i++) self.postMessage('x'.repeat(100) + i);
