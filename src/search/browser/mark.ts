/** Questions that an empty dialog proposes. */
const examples = ['overkill', 'mAP', 'station 9'];
const asButton = (question: string) =>
  `<button type="button" data-ask="${question}">${question}</button>`;

/** The dialog's parts, put together from Pagefind's Component UI. */
export const mark = `
<pagefind-modal>
  <pagefind-modal-header>
    <pagefind-input placeholder="Search the handbook" debounce="30"></pagefind-input>
  </pagefind-modal-header>
  <pagefind-modal-body>
    <details class="filters">
      <summary>Filters<span class="ticked"></span></summary>
      <pagefind-filter-pane expanded show-empty></pagefind-filter-pane>
    </details>
    <div class="answer">
      <pagefind-summary></pagefind-summary>
      <p class="failed" hidden>Search could not load. <button type="button">Try again</button></p>
      <p class="narrowed" hidden><span></span> <button type="button">Clear filters</button></p>
      <p class="in-part">Not every result has all the words.</p>
      <p class="recent" hidden>Recent: <span></span><button type="button" class="forget">Forget these</button></p>
      <p class="hint">Try ${asButton(examples[0] ?? '')}, ${asButton(examples[1] ?? '')}, ${asButton(examples[2] ?? '')} or a whole question. A phrase goes in quotes.</p>
      <pagefind-results max-results="20">
        <script type="text/pagefind-template">
          <li class="result">
            <p class="title">
              <a href="{{ meta.url | default(url) | safeUrl }}">{{ meta.title }}</a>
              {{#if meta.place}}<span class="place">{{ meta.place }}</span>{{/if}}
            </p>
            {{#if excerpt}}<p class="excerpt">{{+ excerpt +}}</p>{{/if}}
            {{#if sub_results}}
            <ul>
              {{#each sub_results as sub}}
              <li>
                <a href="{{ sub.url | safeUrl }}">{{ sub.title }}</a>
                <p class="excerpt">{{+ sub.excerpt +}}</p>
              </li>
              {{/each}}
            </ul>
            {{/if}}
          </li>
        </script>
        <script type="text/pagefind-template" data-template="placeholder">
          <li class="result waiting" aria-hidden="true"></li>
        </script>
      </pagefind-results>
      <button type="button" class="all" hidden></button>
    </div>
  </pagefind-modal-body>
  <pagefind-modal-footer>
    <pagefind-keyboard-hints></pagefind-keyboard-hints>
    <label class="slash"><input type="checkbox"> <kbd>/</kbd> opens search</label>
  </pagefind-modal-footer>
</pagefind-modal>`;
