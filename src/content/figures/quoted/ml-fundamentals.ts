/** Figures that this topic's questions quote, as text, by the token that stands for them in braces. */
export const mlFundamentals = {} as const satisfies Readonly<Record<string, string>>;
