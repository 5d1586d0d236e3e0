console.log('begun');
await new Promise(() => {});
