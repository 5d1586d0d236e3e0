// Speaks as fast as it can, for the bare guest, which does not slow it.
for (let i = 0; ; i++) console.log('x'.repeat(100) + i);
