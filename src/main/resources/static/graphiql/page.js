'use strict';

const firstQuery = `# Where do study groups meet,
# and why do we say so?
# Ctrl+Enter asks the question,
# Ctrl+Space offers words.

query WhereSidesMeet {
  overlaps(
    demarcation: "iot-identification-nnai"
    first: 5
  ) {
    edges {
      node {
        sentence
        score
      }
    }
  }
}
`;

// A session's writes carry the token that its cookie holds; pages of other sites cannot read it.
function sessionToken() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? { 'X-XSRF-TOKEN': decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) } : {};
}

async function fetcher(query, options) {
  const response = await fetch(new URL('/graphql', window.location.origin), {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      ...sessionToken(),
      ...(options && options.headers),
    },
    body: JSON.stringify(query),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (unreadable) {
    return { errors: [{ message: `The server answered ${response.status} ${response.statusText}: ${text || 'nothing'}` }] };
  }
}

// The editors take the Tab key for themselves; give it back, so that the keyboard gets past them.
function freeTabKey() {
  for (const element of document.querySelectorAll('.CodeMirror:not([data-tab-free])')) {
    element.dataset.tabFree = 'yes';
    element.CodeMirror.addKeyMap({ Tab: false, 'Shift-Tab': false });
  }
}

const root = document.getElementById('graphiql');
new MutationObserver(freeTabKey).observe(root, { childList: true, subtree: true });
ReactDOM.createRoot(root).render(
  React.createElement(
    GraphiQL,
    { fetcher, defaultQuery: firstQuery, shouldPersistHeaders: false },
    React.createElement(GraphiQL.Logo, null, 'Demarcation Map'),
  ),
);
