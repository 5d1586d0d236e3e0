import { collaborationCommunication } from './collaboration-communication.ts';
import { inKorean } from '../in-korean.ts';
import { frameworkProficiency } from './framework-proficiency.ts';
import { mlFundamentals } from './ml-fundamentals.ts';
import { pipelineDesign } from './pipeline-design.ts';
import { spoken } from '../spoken.ts';
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

/** What a token stands for; `spoken-` before a token rounds its figure to what one says aloud. */
export function figureOf(token: string): string | undefined {
  const exact = quoted[token.replace(/^spoken-/, '')];
  return exact === undefined || quoted[token] !== undefined ? exact : spoken(exact);
}

/** Code between backticks, or what stands in braces outside of it. */
const codeOrToken = /(`+)[^]*?\1|\{([^{}]*)\}/g;

/** What stands in braces, outside code, and is no token. */
export function unknownTokens(text: string): readonly string[] {
  return [...text.matchAll(codeOrToken)]
    .filter(([, ticks, token = '']) => ticks === undefined && figureOf(token) === undefined)
    .map(([whole]) => whole);
}

/** What a token stands for, as it is said in Korean. */
export function koreanFigureOf(token: string): string | undefined {
  const figure = figureOf(token);
  return figure === undefined ? undefined : inKorean(figure);
}

/** Puts the figures in the place of their tokens, outside code; an unknown token is an error. */
export function fillFigures(
  text: string,
  figure: (token: string) => string | undefined = figureOf,
): string {
  return text.replace(codeOrToken, (whole, ticks: string | undefined, token: string) => {
    if (ticks !== undefined) return whole;
    const filled = figure(token);
    if (filled === undefined) {
      throw new Error(
        `found {${token}}: write a token of src/numbers/quoted/, such as {${Object.keys(quoted)[0] ?? ''}}`,
      );
    }
    return filled;
  });
}
