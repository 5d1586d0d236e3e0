/** Figures that this topic's questions quote, as text, by the token that stands for them in braces. */
export const pipelineDesign = {} as const satisfies Readonly<Record<string, string>>;
