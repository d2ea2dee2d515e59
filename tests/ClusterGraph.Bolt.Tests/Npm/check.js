// Talks to the stub server as any client would, and prints what it understood: node check.js bolt://127.0.0.1:PORT
import neo4j from 'neo4j-driver'

const show = value => {
  if (value === null || typeof value !== 'object') return String(value)
  if (neo4j.isInt(value)) return `int ${value}`
  if (neo4j.isNode(value)) return `node ${value.elementId} ${value.labels} ${show(value.properties)}`
  if (neo4j.isRelationship(value)) return `relationship ${value.elementId} ${value.type} ${value.startNodeElementId}->${value.endNodeElementId}`
  if (neo4j.isPath(value)) return `path ${value.segments.map(step => `${step.start.elementId} ${step.relationship.type} ${step.end.elementId}`)}`
  if (Array.isArray(value)) return `[${value.map(show)}]`
  if (value.constructor === Object) return `{${Object.keys(value).map(key => `${key}: ${show(value[key])}`)}}`
  return value instanceof Uint8Array || value instanceof Int8Array ? `bytes ${Array.from(value)}` : `${value.constructor.name} ${value}`
}

const driver = neo4j.driver(process.argv[2], neo4j.auth.basic('neo4j', 'secret'), { fetchSize: 2 })
const session = driver.session()
const result = await session.run('RETURN $v AS n', { v: neo4j.int(7) })
for (const record of result.records) console.log(show(record.get('n')))
try {
  await session.run('RETRUN')
} catch (error) {
  console.log(`${error.code}: ${error.message}`)
}
console.log(show(await session.executeRead(async tx => (await tx.run('RETURN 1 AS n')).records[0].get('n'))))
console.log(`bookmark ${session.lastBookmarks()}`)
await session.close()
await driver.close()
