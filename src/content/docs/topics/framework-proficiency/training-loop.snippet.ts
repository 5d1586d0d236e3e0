/**
 * A training loop you can read to the bottom
 *
 * Two small convolutions learn a short from a sound trace: 96 patches, AdamW, the loss of each
 * epoch. The same steps that PyTorch asks for, with nothing behind a curtain.
 *
 * @station 4
 * @seconds 30
 */
import { cropImage, imageToRows, syntheticBoard, trainPatchClassifier } from '#vision';
import type { Matrix, TrainingEpoch } from '#vision';

const patches: Matrix[] = [];
const labels: number[] = [];
for (let number = 0; number < 48; number++) {
  const options = { width: 128, channels: 1, defects: ['short'], design: number % 6 } as const;
  const { image, golden, defects } = syntheticBoard(number, options);
  const [x, y] = defects[0].goldenBox.map((edge) => Math.min(112, Math.max(0, edge - 4)));
  const window = [x, y, x + 16, y + 16] as const;
  patches.push(imageToRows(cropImage(golden, window)), imageToRows(cropImage(image, window)));
  labels.push(0, 1);
}

const epochs: TrainingEpoch[] = [];
const validation = { patches: patches.slice(64), labels: labels.slice(64) };
const onEpoch = (epoch: TrainingEpoch) => {
  epochs.push(epoch);
  show.progress(epoch.epoch, epoch.epochs, 'epochs');
};
trainPatchClassifier(patches.slice(0, 64), labels.slice(0, 64), {
  validation,
  onEpoch,
  epochs: 20,
});
const loss = epochs.map((e) => [e.epoch, e.loss] as const);
const accuracy = epochs.map((e) => [e.epoch, e.validationAccuracy ?? 0] as const);
const series = { 'training loss (nats)': loss, 'validation accuracy (share)': accuracy };
show.line({ title: 'Learning to see a short', x: 'Epoch', y: 'Loss and accuracy', series });
