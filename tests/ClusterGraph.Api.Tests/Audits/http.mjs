// Runs the audits of graphql-http against an endpoint. One line an audit: id, level and verdict, and why where it is not ok. Exit code 1 when one is not ok.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
let failed = 0;
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  const level = audit.name.split(' ', 1)[0];
  console.log(`${audit.id} ${level} ${result.status}${result.status === 'ok' ? '' : ` ${audit.name}: ${result.reason}`}`);
  if (result.status !== 'ok') failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
