// Markup and control characters wherever the page shows text.
const evil =
  '</pre><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'<svg onload=window.pwned=1>';
console.log(evil, '\u001b[31mred\u0007\u0000 \u202egnp.exe \u200b \ud800 \u2028 \r\n\t.');
console.error(evil);
console.table([{ [evil]: evil }]);
show.bar({ title: evil, x: evil, y: evil, bars: { [evil]: 1 } });
show.line({
  title: evil,
  x: evil,
  y: evil,
  series: { [evil]: [[0, 1]], b: [[1, 2]] },
  lines: [{ y: 1, label: evil }],
});
show.heatMap({ title: evil, x: evil, y: evil, rows: [evil], columns: [evil], values: [[1]] });
show.images(
  [
    {
      image: { width: 1, height: 1, channels: 1, data: [0] },
      caption: evil,
      boxes: [{ box: [0, 0, 1, 1], label: evil, verdict: '"><img src=x>' }],
    },
  ],
  { title: evil },
);
show.progress(1, 2, evil);
const error = new Error(evil);
error.name = evil;
throw error;
