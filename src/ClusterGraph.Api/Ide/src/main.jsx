import 'graphiql/setup-workers/vite';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { fetcher, loadExamples } from './api.js';
import { examplesPlugin } from './examples.jsx';
import './ide.css';

const fallback = {
  query: `# The clusters, five at a time. Ctrl+Enter runs this.
query FirstClusters {
  clusters(first: 5) {
    totalCount
    nodes {
      id
      key
      name
    }
  }
}`,
  variables: '',
};

const examples = await loadExamples();
const plugin = examplesPlugin(examples);
const opening = isFirstVisit() ? firstVisit(examples?.[0] ?? fallback) : {};

createRoot(document.getElementById('ide')).render(
  <GraphiQL fetcher={fetcher} plugins={[plugin, HISTORY_PLUGIN]} defaultQuery="" defaultEditorToolsVisibility="variables" inputValueDeprecation {...opening}>
    <GraphiQL.Logo>
      <h1 className="logo">ClusterGraph</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);

function firstVisit({ query, variables }) {
  return { initialQuery: query, initialVariables: variables, visiblePlugin: plugin };
}

/** GraphiQL keeps a visitor's tabs in the browser's storage, which a strict browser may refuse. */
function isFirstVisit() {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true;
  }
}
