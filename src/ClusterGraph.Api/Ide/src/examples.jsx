import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { sdlAddress } from './api.js';

/** A side panel that lists the examples; choosing one opens it in a tab of its own. */
export function examplesPlugin(examples) {
  return { title: 'Examples', icon: ExamplesIcon, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }) {
  const open = useOpenExample();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      {examples?.length ? (
        <ul>
          {examples.map(example => (
            <li key={example.name}>
              <button type="button" onClick={() => open(example)}>
                <strong>{example.name}</strong>
                {example.description && <span>{example.description}</span>}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{examples ? 'The API offers no examples.' : 'The examples could not be loaded.'}</p>
      )}
      <p>
        Run with <kbd>Ctrl</kbd>+<kbd>Enter</kbd>. In an editor, <kbd>Ctrl</kbd>+<kbd>M</kbd> lets <kbd>Tab</kbd> move on.
      </p>
      <p>
        <a href={sdlAddress}>The whole schema as SDL</a>
      </p>
    </section>
  );
}

/** Goes to the tab that already shows the example unchanged, so that browsing the list does not pile up tabs. */
function useOpenExample() {
  const tabs = useGraphiQL(state => state.tabs);
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();
  return ({ query, variables }) => {
    const shown = tabs.findIndex(tab => tab.query === query && (tab.variables ?? '') === variables);
    if (shown >= 0) {
      changeTab(shown);
    } else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    }
    queryEditor?.focus();
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9" strokeLinecap="round" />
    </svg>
  );
}
