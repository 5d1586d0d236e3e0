// Closes the function that it is put into and runs beside it.
console.log('inside');
});
console.log('outside');
try {
  begin(async () => console.log('a second program'));
} catch (error) {
  console.log(`begin: ${error.name}`);
}
try {
  console.log(`settings: ${typeof self.settings}`);
} catch {
  console.log('settings: hidden');
}
(async () => {
console.log('never called');
