// Asks an endpoint over graphql-transport-ws with the client that most people use: one query, then a subscription until its first event.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({ url: process.argv[2].replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
for await (const answer of client.iterate({ query: '{ __typename }' })) console.log(JSON.stringify(answer.data));
for await (const answer of client.iterate({ query: 'subscription { graphDataChanged { put nodes { key } } }' })) {
  console.log(JSON.stringify(answer.data));
  break;
}
await client.dispose();
