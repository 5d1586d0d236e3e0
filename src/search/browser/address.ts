const parameter = 'q';

/** Puts the question into the page's address, so that it can be shared and Back brings it back. */
export function keepQuestion(question: string): void {
  const url = new URL(location.href);
  if (question === '') url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, question);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

export function dropQuestion(): void {
  keepQuestion('');
}
