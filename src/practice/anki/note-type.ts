import { numberOf } from './anki-ids.ts';

export const noteTypeId = numberOf('note type');
export const fieldNames = ['Front', 'Back', 'Where'] as const;

const css = `.card {
  color: #16191a;
  background: #fbfaf7;
  font: 20px/1.5 system-ui, sans-serif;
  margin: 0 auto;
  max-width: 40em;
  padding: 1em;
  text-align: left;
}
.nightMode.card { color: #f2f4f1; background: #15191a; }
#answer { border: 0; border-top: 1px solid #a19c90; }
.front { font-weight: 600; }
blockquote { border-left: 3px solid #b02a1c; font-weight: 400; margin: 0; padding-left: 0.8em; }
img { background: #fbfaf7; max-width: 100%; }
.where { font-size: 0.75em; }`;

/** The note type as Anki keeps it: one card, question in front. */
export function noteType(name: string, deck: number, changed: number): object {
  return {
    id: noteTypeId,
    name,
    type: 0,
    mod: changed,
    usn: -1,
    sortf: 0,
    did: deck,
    css,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
    flds: fieldNames.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: [
      {
        name: 'Card',
        ord: 0,
        qfmt: '<div class="front">{{Front}}</div>',
        afmt: '{{FrontSide}}<hr id="answer">{{Back}}<p class="where">{{Where}}</p>',
        bqfmt: '',
        bafmt: '',
        did: null,
        bfont: '',
        bsize: 0,
      },
    ],
  };
}
