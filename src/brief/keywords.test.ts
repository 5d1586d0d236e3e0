import { expect, test } from 'vitest';
import { keywordsOf } from './keywords.ts';

test.each([
  ['mAP, FID.', ['mAP', 'FID']],
  ['Python, TensorFlow and PyTorch', ['Python', 'TensorFlow', 'PyTorch']],
  ['cleaning, training and validation splits', ['cleaning', 'training and validation splits']],
  [
    'Deploying models on cloud (AWS/GCP) and edge devices',
    ['Deploying models', 'cloud', 'AWS', 'GCP', 'edge devices'],
  ],
  ['Metrics: mAP, FID', ['Metrics', 'mAP', 'FID']],
  ['batch vs. real-time inference. Drift', ['batch vs. real-time inference', 'Drift']],
  ['metrics (e.g. mAP; FID) by class', ['metrics by class', 'mAP', 'FID']],
  ['versioning (we keep every model we ever shipped)', ['versioning']],
  ['품질 지표(예: 재현율, 정밀도), 배포', ['품질 지표', '재현율', '정밀도', '배포']],
  ['前処理、評価指標（例：mAP、FID）。', ['前処理', '評価指標', 'mAP', 'FID']],
  ['', []],
  ['., ;', []],
])('%s', (text, keywords) => {
  expect(keywordsOf(text)).toEqual(keywords);
});
