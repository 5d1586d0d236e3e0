/**
 * A split that peeks
 *
 * 20,000 images, eight of each board. Shuffle them image by image, and nearly every test image has
 * a sister of the same board in training.
 *
 * @station 3
 */
import { findLeaks, Random, runningExample, trainTestSplit } from '#vision';

const { dataset, line } = runningExample;
const images = dataset.boards * line.fieldsPerBoard;
const boardOf = Array.from({ length: images }, (_, image) =>
  Math.floor(image / line.fieldsPerBoard),
);

const testSize = 0.15;
const splits = {
  'by image': trainTestSplit(images, { testSize, random: new Random(7) }),
  'by board': trainTestSplit(images, { testSize, random: new Random(7), groups: boardOf }),
};

const seenBefore: Record<string, number> = {};
for (const [name, split] of Object.entries(splits)) {
  const leaks = findLeaks(split, { groups: boardOf }).groups;
  const seen = leaks.reduce((sum, leak) => sum + leak.test.length, 0);
  seenBefore[name] = (100 * seen) / split.test.length;
  console.log(`${name}: ${seen} of ${split.test.length} test images show a board from training`);
}

const labels = { x: 'How the images were split', y: 'Test images of a known board (%)' };
show.bar({ title: 'What the model has seen before the exam', ...labels, bars: seenBefore });
