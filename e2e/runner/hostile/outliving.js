// Goes on after the program has ended.
(async () => {
  for (let i = 0; ; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    console.log(`still here ${i}`);
  }
})();
setInterval(() => console.log('interval'), 5);
console.log('the program has ended');
