/**
 * Times the COCO summary on 1,000 images × 20 detections × 10 classes, and pycocotools on the same
 * records when Python has it. Run: node scripts/bench/coco-summary.ts (PYTHON names the Python).
 */
import { spawnSync } from 'node:child_process';
import { cocoSummary } from '../../src/vision/detection/index.ts';
import type { CocoDetection, CocoGroundTruth } from '../../src/vision/detection/index.ts';
import { Random } from '../../src/vision/random.ts';

const IMAGES = 1000;
const DETECTIONS = 20;
const CLASSES = 10;
const RUNS = 3;

const peer = `
import contextlib, io, json, sys, time
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
data = json.load(sys.stdin)
times = []
for _ in range(data["runs"]):
    with contextlib.redirect_stdout(io.StringIO()):
        ground = COCO()
        ground.dataset = data["dataset"]
        ground.createIndex()
        found = json.loads(data["found"])
        start = time.perf_counter()
        evaluation = COCOeval(ground, ground.loadRes(found), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
        times.append(1000 * (time.perf_counter() - start))
print(json.dumps({"milliseconds": min(times), "AP": evaluation.stats[0]}))
`;

function makeRecords(): { truths: CocoGroundTruth[]; found: CocoDetection[] } {
  const random = new Random(20250301);
  const truths: CocoGroundTruth[] = [];
  const found: CocoDetection[] = [];
  for (let image_id = 1; image_id <= IMAGES; image_id++) {
    for (let i = 0; i < DETECTIONS; i++) {
      const category_id = 1 + random.integer(CLASSES);
      const side = random.uniform(8, 200);
      const [x, y] = [random.uniform(0, 3000), random.uniform(0, 3000)];
      const shift = random.normal(0, 0.1) * side;
      if (random.chance(0.8)) truths.push({ image_id, category_id, bbox: [x, y, side, side] });
      const bbox = [x + shift, y, side, side] as const;
      found.push({ image_id, category_id, bbox, score: random.uniform() });
    }
  }
  return { truths, found };
}

function timePeer(truths: readonly CocoGroundTruth[], found: readonly CocoDetection[]) {
  const dataset = {
    images: Array.from({ length: IMAGES }, (_, i) => ({ id: i + 1 })),
    categories: Array.from({ length: CLASSES }, (_, i) => ({ id: i + 1 })),
    annotations: truths.map((truth, i) => ({
      ...truth,
      id: i + 1,
      iscrowd: 0,
      area: truth.bbox[2] * truth.bbox[3],
    })),
  };
  const input = JSON.stringify({ runs: RUNS, dataset, found: JSON.stringify(found) });
  const python = spawnSync(process.env.PYTHON ?? 'python3', ['-c', peer], {
    input,
    encoding: 'utf8',
  });
  if (python.status !== 0) return undefined;
  return JSON.parse(python.stdout) as { milliseconds: number; AP: number };
}

const { truths, found } = makeRecords();
let best = Infinity;
let AP = -1;
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  ({ AP } = cocoSummary(truths, found));
  best = Math.min(best, performance.now() - start);
}
const scene = `${IMAGES} images, ${found.length} detections, ${CLASSES} classes`;
console.log(
  `COCO summary of ${scene}: ${best.toFixed(0)} ms (best of ${RUNS}), AP ${AP.toFixed(6)}`,
);
const other = timePeer(truths, found);
if (other === undefined) {
  console.log('peer missing: python3 has no pycocotools (pip install pycocotools, or set PYTHON)');
} else {
  const times = (other.milliseconds / best).toFixed(1);
  console.log(
    `pycocotools: ${other.milliseconds.toFixed(0)} ms, AP ${other.AP.toFixed(6)}: ${times} times as long`,
  );
}
