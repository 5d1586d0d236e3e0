/**
 * Where does the bite lie on the design?
 *
 * Fiducials in millimetres and in pixels, found to a third of a pixel. Two fit any pair of pixels;
 * the third says what is wrong. One is taken for a via beside it, 20 pixels off. Move it further.
 *
 * @station 2
 */
import { applySimilarity, fitSimilarityTransform, Random } from '#vision';

const [off, random] = [20, new Random(147)];
const bite = [52.4, 31.8];
const design = [
  [5, 59],
  [5, 5],
  [80, 5],
];
const lies = { angle: (0.1 * Math.PI) / 180, scale: 48, shift: [-11, 4] };
const seenAt = (place: number[]) =>
  applySimilarity(lies, [place])[0].map((value) => value + random.normal(0, 0.33));
const [picture, seen] = [design.map(seenAt), seenAt(bite)];

const rows = [0, off].flatMap((wrong) =>
  [2, 3].map((used) => {
    const marks = picture.map(([x, y], i) => [x, y + (i === 1 ? wrong : 0)]).slice(0, used);
    const { residuals, scale, ...rest } = fitSimilarityTransform(marks, design.slice(0, used));
    const [x, y] = applySimilarity({ scale, ...rest }, [seen])[0];
    return {
      'pixels off': wrong,
      'fiducials used': used,
      'pixels a mm': (1 / scale).toFixed(3),
      'bite missed by µm': Math.round(Math.hypot(x - bite[0], y - bite[1]) * 1000),
      'largest residual in µm': Math.round(Math.max(...residuals) * 1000),
    };
  }),
);
show.table(rows, { title: 'One board, measured four times' });
