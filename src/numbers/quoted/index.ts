import { collaborationCommunication } from './collaboration-communication.ts';
import { frameworkProficiency } from './framework-proficiency.ts';
import { mlFundamentals } from './ml-fundamentals.ts';
import { pipelineDesign } from './pipeline-design.ts';
import { problemSolving } from './problem-solving.ts';
import { shared } from './shared.ts';
import { systemIntegration } from './system-integration.ts';

type Figures = Readonly<Record<string, string>>;

/** The tokens of each file: a name stands in one of them. */
export const quotedByFile: Readonly<Record<string, Figures>> = {
  shared,
  'ml-fundamentals': mlFundamentals,
  'framework-proficiency': frameworkProficiency,
  'pipeline-design': pipelineDesign,
  'system-integration': systemIntegration,
  'problem-solving': problemSolving,
  'collaboration-communication': collaborationCommunication,
};

/** What each token, written {in-braces}, stands for in questions and essentials. */
export const quoted: Figures = Object.assign({}, ...Object.values(quotedByFile)) as Figures;

/** Puts the figures in the place of their tokens; an unknown token is an error. */
export function fillFigures(text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, token: string) => {
    const figure = quoted[token];
    if (figure === undefined) {
      throw new Error(
        `found {${token}}: write a token of src/numbers/quoted/, such as {${Object.keys(quoted)[0] ?? ''}}`,
      );
    }
    return figure;
  });
}
