// Drives the IDE of a running API in headless Chromium:  node ide-check.mjs http://localhost:5000 [screenshot.png]
// It needs the IDE's packages (make ide) and a Chromium; set CHROMIUM where that is not /usr/bin/chromium.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../../../src/ClusterGraph.Api/Ide/package.json', import.meta.url))('playwright-core');

const [, , base, screenshot] = process.argv;
if (!base) {
  console.error('usage: node ide-check.mjs BASE_URL [SCREENSHOT]');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const complaints = [];
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(60_000);
  watch(page);
  await opens(page);
  await runs(page, 'the opening query');
  await opensEveryExample(page);
  await showsDocumentation(page);
  if (screenshot) await page.screenshot({ path: screenshot });
  assert.deepEqual(complaints, []);
  console.log('ide-check: the IDE works, and nothing left its origin');
} catch (error) {
  console.error(`ide-check: ${error.message}`);
  if (complaints.length) console.error(`ide-check: seen so far: ${complaints.join('\n  ')}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

function watch(page) {
  const origin = new URL(base).origin;
  page.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.status()} from ${response.url()}`));
  page.on('console', message => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
}

async function opens(page) {
  await page.goto(new URL('/graphql/ui', base).href);
  assert.equal(new URL(page.url()).pathname, '/graphql/ui/', '/graphql/ui should redirect to /graphql/ui/');
  assert.match(await page.title(), /ClusterGraph/);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.waitForSelector('.graphiql-query-editor .view-line');
}

async function runs(page, what) {
  const isRun = response => response.request().method() === 'POST' && !response.request().postData().includes('IntrospectionQuery');
  const [response] = await Promise.all([page.waitForResponse(isRun), page.click('.graphiql-execute-button')]);
  const { data, errors } = await response.json();
  assert.ok(data && !errors, `${what} failed: ${JSON.stringify(errors)}`);
  await page.waitForFunction(() => document.querySelector('.graphiql-response .view-lines')?.textContent.includes('"data"'));
}

async function opensEveryExample(page) {
  const examples = page.locator('.examples li button');
  const count = await examples.count();
  assert.ok(count > 0, 'the list of examples is empty');
  for (let i = 0; i < count; i++) {
    await examples.nth(i).click();
    await page.waitForTimeout(300); // the editor tells its tab about a new text after a pause
    await runs(page, `example ${await examples.nth(i).locator('strong').textContent()}`);
  }
  assert.equal(await page.locator('.graphiql-tab').count(), count, 'the first example is already open, each other one opens one tab');
}

async function showsDocumentation(page) {
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.click('.graphiql-doc-explorer-content a:has-text("Query")');
  await page.waitForSelector('.graphiql-doc-explorer-content a:has-text("clusters")');
}
