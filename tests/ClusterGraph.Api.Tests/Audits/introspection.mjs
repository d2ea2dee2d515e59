// Asks an endpoint for its whole schema, as graphql-js asks for it, and builds and validates a client schema from the answer.
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema, version } from 'graphql';

const url = process.argv[2];
const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const answer = await response.json();
if (answer.errors) throw new Error(JSON.stringify(answer.errors));
const schema = buildClientSchema(answer.data);
const problems = validateSchema(schema);
for (const problem of problems) console.log(problem.message);
console.log(`graphql-js ${version}: ${Object.keys(schema.getTypeMap()).length} types, ${printSchema(lexicographicSortSchema(schema)).length} characters of SDL, ${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
