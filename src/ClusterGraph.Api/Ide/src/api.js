// The page lives at <prefix>/graphql/ui/, so these hold behind any prefix a proxy may add.
const endpoint = new URL('../../graphql', location.href);
export const sdlAddress = new URL('../schema.graphql', location.href).href;
const examplesAddress = new URL('./examples.json', location.href);

/** GraphiQL's fetcher. An answer that is not JSON (a proxy's error page) becomes a readable GraphQL error. */
export async function fetcher(request, { headers } = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'GraphQL-Require-Preflight': '1',
      ...headers,
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `The API answered ${response.status} ${response.statusText}, and not in JSON.` }] };
  }
}

/** The project's example operations with their variables as text; null when they cannot be had. */
export async function loadExamples() {
  try {
    const response = await fetch(examplesAddress);
    const examples = response.ok ? await response.json() : null;
    return Array.isArray(examples) ? examples.map(readExample) : null;
  } catch {
    return null;
  }
}

function readExample({ name, description, query, variables }) {
  const hasVariables = variables && Object.keys(variables).length > 0;
  return { name, description, query: query.trim(), variables: hasVariables ? JSON.stringify(variables, null, 2) : '' };
}
