/** Questions that readers want as they typed them; the dialog and the engine know each other only by way of the Component UI. */
const questions = new Set<string>();

/** Takes a question for what it says from now on. */
export function takeAsTyped(question: string): void {
  questions.add(question);
}

export function isAsTyped(question: string): boolean {
  return questions.has(question);
}
