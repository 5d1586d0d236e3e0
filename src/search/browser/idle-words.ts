/** Words of a question that say nothing about what is looked for. */
const idle = new Set(
  (
    'a about above across actually after again all almost along already also although always am among an and another any ' +
    'anyone anything are around as asked at away be became because become been before being below beside ' +
    'besides best better between both but by came can cannot cant could couldnt did didnt difference ' +
    'different do does doesnt doing done dont down during each either else enough etc even ever every everyone ' +
    'everything example examples exactly explain explained far few first for from gave get gets getting give given gives ' +
    'go goes going gone gonna got had happen happened happens has have having he help her here him his how ' +
    'however i if im in instead into is isnt it its itself ive just keep kind know last least left less let lets ' +
    'like likely look looking lot lots made make makes making many may maybe me mean meaning means meant ' +
    'might more most much must my need needed needs neither never next no nor nothing now of off often ok on ' +
    'once one ones only onto or other others our out over own people per please put quite rather really ' +
    'said same say says see seem seems seen several shall she should show shown simple simply since so some ' +
    'somebody someone something sometimes soon still stuff such sure take taken takes taking tell than that thats the ' +
    'their them then there theres these they thing things think this those though through thus till to ' +
    'together told too toward towards tried trying turn two under until up upon us use used useful uses using usually ' +
    'various versus very via vs want wanted wants was way ways we well went were weve what whatever whats ' +
    'when where whether which while who whole whom whose why will with within without wont word words would ' +
    'wouldnt yes yet you your youre yourself define definition describe'
  ).split(' '),
);

export function isIdle(word: string): boolean {
  return idle.has(word);
}

/**
 * The words that count: all of them where none does. A single letter beside other words is mostly
 * the beginning of a word still being typed, and half of the index begins with it.
 */
export function withoutIdle(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isIdle(word) && !/^[a-z]$/.test(word));
  return telling.length > 0 ? telling : words;
}
