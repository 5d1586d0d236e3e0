/**
 * One ranking, five average precisions
 *
 * The same boxes and scores under five sets of rules, which all call their number AP. Move the
 * second box, a six-pixel defect found 2.2 pixels off, and see who changes their mind.
 *
 * @station 5
 */
import { cocoThresholds, detectionAveragePrecision } from '#vision';
import type { DetectionImage } from '#vision';

const boards: DetectionImage[] = [
  {
    groundTruths: [{ box: [0, 0, 12, 12] }, { box: [20, 0, 26, 6] }, { box: [40, 0, 52, 10] }],
    detections: [
      { box: [0, 0, 12, 12], score: 0.95 },
      { box: [22.2, 0, 28.2, 6], score: 0.9 },
      { box: [60, 0, 70, 9], score: 0.8 },
      { box: [41, 1, 52, 10], score: 0.7 },
    ],
  },
  { groundTruths: [{ box: [5, 5, 17, 15] }], detections: [{ box: [5, 7, 17, 17], score: 0.6 }] },
];
type Options = Parameters<typeof detectionAveragePrecision>[1];
const average = (options: Options) => detectionAveragePrecision(boards, options).averagePrecision;
const ten = cocoThresholds().map((threshold) => average({ threshold }));
const bars = {
  'VOC 2007': average({ rules: 'voc-2007' }),
  'VOC 2012': average({ rules: 'voc-2012' }),
  'COCO at 0.5': average({}),
  'COCO at 0.75': average({ threshold: 0.75 }),
  'COCO mean': ten.reduce((sum, value) => sum + value, 0) / ten.length,
};
for (const [rules, value] of Object.entries(bars)) console.log(`${rules}: ${value.toFixed(3)}`);
const labels = { x: 'Rules', y: 'Average precision' };
show.bar({ title: 'Five answers to one question', ...labels, bars });
