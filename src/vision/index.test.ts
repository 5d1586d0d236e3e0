import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** A program bundled as a snippet's is, function names kept. */
async function bundle(program: string) {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: 'src/vision', loader: 'ts' },
    metafile: true,
    write: false,
    bundle: true,
    minify: true,
    keepNames: true,
    format: 'esm',
    target: 'es2023',
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { files: files.map(([file]) => file) };
}

test('a program takes along only what it imports', async () => {
  const { files } = await bundle("export { intersectionOverUnion } from './index.ts';");
  expect(files.filter((file) => file.includes('vision/')).toSorted()).toEqual(
    [
      'boxes/area.ts',
      'boxes/box.ts',
      'boxes/iou.ts',
      'check.ts',
      'describe.ts',
      'nearest-word.ts',
    ].map((file) => `src/vision/${file}`),
  );
});

test('only the Fréchet distance takes the linear algebra along', async () => {
  const usesAlgebra = async (name: string) => {
    const { files } = await bundle(`export { ${name} } from './index.ts';`);
    return files.some((file) => file.includes('singular-values'));
  };
  expect(await usesAlgebra('frechetDistance')).toBe(true);
  for (const name of ['fitGaussian', 'kernelInceptionDistance', 'inceptionScore', 'cocoSummary'])
    expect(await usesAlgebra(name), name).toBe(false);
});
