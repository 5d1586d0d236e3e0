import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** A program bundled as a snippet's is, function names kept; `external` stays outside. */
async function bundle(program: string, external: readonly string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: 'src/vision', loader: 'ts' },
    external: [...external],
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
  return {
    kilobytes: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024,
    files: files.map(([file]) => file),
  };
}

test('the whole library is at most 60 KB gzip without the linear algebra', async () => {
  const { kilobytes } = await bundle("export * from './index.ts';", [
    './singular-values.ts',
    './pivoted-cholesky.ts',
  ]);
  expect(kilobytes).toBeLessThanOrEqual(60);
});

test('a program takes along only what it imports', async () => {
  const { files } = await bundle("export { intersectionOverUnion } from './index.ts';");
  expect(files.filter((file) => file.includes('vision/')).toSorted()).toEqual(
    ['boxes/area.ts', 'boxes/box.ts', 'boxes/iou.ts', 'check.ts', 'describe.ts'].map(
      (file) => `src/vision/${file}`,
    ),
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
