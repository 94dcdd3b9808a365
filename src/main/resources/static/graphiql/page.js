'use strict';

const firstQuery = `# Where do two study groups treat the same subject, and why does the software say so?
# Press Ctrl+Enter to ask; Ctrl+Space offers what can be asked.

query WhereSidesMeet {
  overlaps(demarcation: "iot-identification-nnai", first: 5) {
    edges {
      node {
        sentence
        score
      }
    }
  }
}
`;

async function fetcher(query, options) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: firstQuery, shouldPersistHeaders: false }),
);
