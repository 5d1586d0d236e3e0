import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { openFinisher } from './finisher.ts';

const metadata = { title: 'A sheet', author: 'Us', language: 'en' };
const finisher = openFinisher();
afterAll(() => finisher.close());

test('what is no document is refused, and the next one is finished', async () => {
  await expect(finisher.finish(new Uint8Array([1, 2, 3]), metadata, {})).rejects.toThrow();
  const blank = await PDFDocument.create();
  blank.addPage();
  const finished = await PDFDocument.load(await finisher.finish(await blank.save(), metadata, {}), {
    updateMetadata: false,
  });
  expect(finished.getTitle()).toBe('A sheet');
});

test('whoever waits for a thread that has ended is told', async () => {
  const ended = openFinisher();
  await ended.close();
  await expect(ended.finish(new Uint8Array(), metadata, {})).rejects.toThrow('has ended');
});
