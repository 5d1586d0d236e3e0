// Sends as fast as it can without the secret, for the bare guest, in which the door is open.
for (let i = 0; ; i++) self.postMessage({ text: 'x'.repeat(100) + i });
