/**
 * A word as British and American writers have in common: "colour" and "color" come out the same. It may
 * be no word at all ("practise" is "practise" and "precise" "precize"); it only serves to compare.
 */
export function spellingKey(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})our(?=$|s$|ed|ing|al|able|ful|ite|less)/u, 'or')
    .replace(/is(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)/u, 'iz')
    .replace(/ys(?=(?:e|ed|es|er|ers|ing)$)/u, 'yz')
    .replace(/(?<=[aeiou])ll(?=\p{L})/u, 'l')
    .replace(/(?<=\p{L}{3}[bt])re(?=s?$)/u, 'er')
    .replace(/grey/u, 'gray')
    .replace(/(?<=licen|practi|defen|offen)c(?=e|ing)/u, 's')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/amme(?=s?$)/u, 'am')
    .replace(/artefact/u, 'artifact')
    .replace(/dgement/u, 'dgment');
}

const ending = /(?<=.{3})(?:ations?|ions?|ings?|ers?|ors?|ed|es|ly|al)$/u;

/** A word without its endings, roughly: what "reject", "rejects" and "rejecting" have in common. */
export function rootOf(word: string): string {
  return spellingKey(word)
    .replace(/ies$/u, 'y')
    .replace(ending, '')
    .replace(ending, '')
    .replace(/(?<=.{2})(?<!s)s$/u, '')
    .replace(/(?<=.{3})[ey]$/u, '')
    .replace(/(?<=[aeiou])([bdgklmnprt])\1$/u, '$1');
}
