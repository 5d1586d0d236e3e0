/** The dialog's parts, put together from Pagefind's Component UI. */
export const mark = `
<pagefind-modal>
  <pagefind-modal-header>
    <pagefind-input placeholder="Search the handbook" debounce="30"></pagefind-input>
  </pagefind-modal-header>
  <pagefind-modal-body>
    <pagefind-filter-pane expanded show-empty></pagefind-filter-pane>
    <div class="answer">
      <pagefind-summary></pagefind-summary>
      <p class="in-part">Not every result has all the words.</p>
      <p class="meant" hidden>Did you mean <button type="button"></button>?</p>
      <p class="hint">Try <em>overkill</em>, <em>mAP</em>, <em>station 9</em> or a whole question. A phrase goes in quotes.</p>
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
    </div>
  </pagefind-modal-body>
  <pagefind-modal-footer><pagefind-keyboard-hints></pagefind-keyboard-hints></pagefind-modal-footer>
</pagefind-modal>`;
