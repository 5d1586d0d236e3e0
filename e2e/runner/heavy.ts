/** Programs of nothing but plain output, each of which asks more of a page than it can draw. */
export const heavy = {
  'heat maps':
    'const v = Array.from({ length: 64 }, (_, i) => Array.from({ length: 64 }, (_, j) => i * j)); const names = v.map((_, i) => `${i}`);\nfor (let i = 0; i < 480; i++) show.heatMap({ title: "t", x: "x", y: "y", rows: names, columns: names, values: v });',
  'bars of 8 series':
    'const series = Object.fromEntries(Array.from({ length: 8 }, (_, s) => [`s${s}`, Array.from({ length: 620 }, (_, i) => [`${i}`, i + 1])]));\nfor (let i = 0; i < 60; i++) show.bar({ title: "t", x: "x", y: "y", series });',
  scatters:
    'const points = Array.from({ length: 5000 }, (_, i) => [i, i % 7]);\nfor (let i = 0; i < 200; i++) show.scatter({ title: "t", x: "x", y: "y", series: { a: points } });',
  'progress that is always complete': "for (let i = 0; i < 1e6; i++) show.progress(1, 1, '');",
  'long errors':
    "for (let i = 0; i < 2000; i++) setTimeout(() => { throw new Error('x'.repeat(20000)); });",
  'lines of text': 'for (;;) console.log("x");',
  tables:
    'for (;;) show(Array.from({ length: 400 }, (_, i) => Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`k${k}`, i]))));',
};
