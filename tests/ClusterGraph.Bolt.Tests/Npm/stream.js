// One pass over the records for each line of input: records a second, heap growth a record in bytes, CPU seconds. node --expose-gc stream.js URI
import readline from 'node:readline'
import neo4j from 'neo4j-driver'

const text = 'MATCH (n:Streamed) RETURN n.name AS name, n.code AS code, n.year AS year, n.score AS score'
const driver = neo4j.driver(process.argv[2], neo4j.auth.none())

for await (const _ of readline.createInterface({ input: process.stdin })) {
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  let peak = heap
  const cpu = process.cpuUsage()
  const start = process.hrtime.bigint()
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  let count = 0
  let sum = 0
  for await (const record of session.run(text)) {
    count++
    sum += record.get(0).length + record.get(1).length + record.get(2).toNumber() + record.get(3)
    if (count % 5000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  await session.close()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const used = process.cpuUsage(cpu)
  if (count !== 100000 || !(sum > 0)) throw new Error(`${count} records came`)
  console.log(`${count / seconds} ${(peak - heap) / count} ${(used.user + used.system) / 1e6}`)
}
await driver.close()
