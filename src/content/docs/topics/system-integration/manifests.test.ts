import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { ValidationSeverity, validate } from 'dockerfile-utils';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'src/content/docs/topics/system-integration';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

/** What the compiler says of a manifest as an `IDeployment`: it knows every field's name. */
function namesProblems(manifest: unknown): readonly string[] {
  const file = `${import.meta.dirname}/manifest.virtual.ts`;
  const text = `import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
export const manifest: IDeployment = ${JSON.stringify(manifest)};`;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the Deployment', () => {
  const manifest = parse(read('inference-deployment.yaml'), { merge: true }) as {
    spec: { template: { spec: PodSpec } };
  };
  interface PodSpec {
    containers: { volumeMounts: { name: string; mountPath: string }[] }[];
    volumes: { name: string }[];
  }

  test('fits the schema of Kubernetes, and every name in it is one that Kubernetes knows', () => {
    expect(() => {
      new Deployment(manifest as never).validate();
    }).not.toThrow();
    expect(namesProblems(manifest)).toEqual([]);
  });

  test('a wrong name and a wrong value would be found', () => {
    const text = read('inference-deployment.yaml');
    const misspelt: unknown = parse(text.replace('livenessProbe', 'livenesProbe'), { merge: true });
    expect(namesProblems(misspelt).join()).toContain('livenesProbe');
    const replicas = parse(text.replace('replicas: 1', 'replicas: one'), { merge: true }) as never;
    expect(() => {
      new Deployment(replicas).validate();
    }).toThrow(/replicas/);
  });

  test('mounts what its container reads and writes, each from a volume that it has', () => {
    const { containers, volumes } = manifest.spec.template.spec;
    const mounts = containers.flatMap(({ volumeMounts }) => volumeMounts);
    expect(mounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
    const entrypoint = /ENTRYPOINT (\[.*\])/.exec(read('inference.dockerfile'))?.[1] ?? '[]';
    const command = JSON.parse(entrypoint) as string[];
    const bundle = command[command.indexOf('--bundle') + 1];
    expect(mounts.map(({ mountPath }) => mountPath)).toEqual(
      expect.arrayContaining([bundle, '/tmp']),
    );
  });
});

describe('the Greengrass recipe', () => {
  const version = z.string().regex(/^\d+\.\d+\.\d+$/);
  const script = z.strictObject({ Script: z.string(), Timeout: z.int().positive().optional() });
  /** The keys of the recipe reference that such a component uses. */
  const recipe = z.strictObject({
    RecipeFormatVersion: z.literal('2020-01-25'),
    ComponentName: z.string().regex(/^[\w.-]+$/),
    ComponentVersion: version,
    ComponentDependencies: z.record(
      z.string(),
      z.strictObject({
        VersionRequirement: z.string().regex(/^[~^>=<]*\d+\.\d+\.\d+$/),
        DependencyType: z.enum(['HARD', 'SOFT']).optional(),
      }),
    ),
    Manifests: z
      .array(
        z.strictObject({
          Platform: z.strictObject({
            os: z.enum(['linux', 'darwin', 'windows', '*']),
            architecture: z.enum(['amd64', 'arm', 'aarch64', 'x86', '*']),
          }),
          Artifacts: z.array(
            z.strictObject({
              URI: z.string().regex(/^(?:s3|docker):/),
              Unarchive: z.enum(['NONE', 'ZIP']).optional(),
              Permission: z
                .strictObject({
                  Read: z.enum(['NONE', 'OWNER', 'ALL']).optional(),
                  Execute: z.enum(['NONE', 'OWNER', 'ALL']).optional(),
                })
                .optional(),
            }),
          ),
          Lifecycle: z.strictObject({ Startup: script, Shutdown: script }),
        }),
      )
      .min(1),
  });
  const source = read('inference-recipe.yaml');

  test('has the keys and values of the recipe reference', () => {
    expect(recipe.safeParse(parse(source)).error?.issues ?? []).toEqual([]);
  });

  test('a misspelt key would be found', () => {
    const misspelt: unknown = parse(source.replace('Unarchive', 'Unarchived'));
    expect(recipe.safeParse(misspelt).success).toBe(false);
  });
});

describe('the Dockerfile', () => {
  const problemsOf = (text: string): readonly string[] => [
    ...validate(text, {
      instructionWorkdirRelative: ValidationSeverity.ERROR,
      instructionCmdMultiple: ValidationSeverity.ERROR,
      instructionEntrypointMultiple: ValidationSeverity.ERROR,
      instructionHealthcheckMultiple: ValidationSeverity.ERROR,
    }).map(({ message }) => (typeof message === 'string' ? message : message.value)),
    ...stagesOf(text).flatMap((stage) =>
      /^COPY .* (?!\/)\S+$/m.test(stage.split(/^WORKDIR /m, 1)[0] ?? '')
        ? ['COPY to a relative path before WORKDIR']
        : [],
    ),
    ...[...text.matchAll(/^FROM (\S+)/gm)]
      .map(([, image = '']) => image)
      .filter((image) => !image.includes('@sha256:'))
      .map((image) => `FROM ${image} without a digest`),
  ];
  const stagesOf = (text: string): readonly string[] => text.split(/^(?=FROM )/m);
  const source = read('inference.dockerfile');

  test('has nothing that the linter minds, and pins its bases by digest', () => {
    expect(problemsOf(source)).toEqual([]);
    expect(source).not.toMatch(/^# *syntax/m);
  });

  test.each([
    ['WORKDIR /build\n', '', /COPY to a relative path/],
    ['--interval', '--intervall', /Unknown flag: intervall/],
    ['@sha256:9a07…', ':latest', /without a digest/],
  ])('with %j as %j it would', (right, wrong, problem) => {
    expect(source).toContain(right);
    expect(problemsOf(source.replace(right, wrong))).toEqual([expect.stringMatching(problem)]);
  });
});
