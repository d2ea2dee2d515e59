// Prints the bytes that the JavaScript driver writes for each value, one `name hex` a line: node golden.js > golden.txt
import net from 'node:net'
import neo4j from 'neo4j-driver'

const { int, types } = neo4j
const values = {
  null: null, true: true, false: false,
  'integer 0': int(0), 'integer 127': int(127), 'integer 128': int(128), 'integer -16': int(-16), 'integer -17': int(-17), 'integer -128': int(-128),
  'integer -129': int(-129), 'integer 32767': int(32767), 'integer 32768': int(32768), 'integer -32768': int(-32768), 'integer -32769': int(-32769),
  'integer 2147483647': int(2147483647), 'integer 2147483648': int(2147483648), 'integer -2147483649': int('-2147483649'),
  'integer max': int('9223372036854775807'), 'integer min': int('-9223372036854775808'),
  'float 0': 0.0, 'float 1.5': 1.5, 'float -0.1': -0.1, 'float infinity': Infinity,
  'string empty': '', 'string 15': 'a'.repeat(15), 'string 16': 'b'.repeat(16), 'string 256': 'c'.repeat(256), 'string accents': 'Bogotá, Łódź, 東京, 🦀',
  'bytes empty': new Int8Array(0), 'bytes 3': new Int8Array([1, -1, 127]),
  'list empty': [], 'list 16': Array.from({ length: 16 }, (_, index) => int(index)), 'list nested': [[int(1)], ['a', null]],
  'map empty': {}, 'map 1': { key: int(1) }, 'map nested': { a: { b: [true] } },
  date: new types.Date(2018, 11, 5), 'date early': new types.Date(-1, 1, 1),
  'local time': new types.LocalTime(23, 59, 59, 999999999), 'offset time': new types.Time(1, 2, 3, 4, 3600),
  'local date-time': new types.LocalDateTime(2018, 11, 5, 12, 30, 15, 7), 'offset date-time': new types.DateTime(2018, 11, 5, 12, 30, 15, 7, -18000),
  'zoned date-time': new types.DateTime(2018, 11, 5, 12, 30, 15, 7, -18000, 'America/Bogota'),
  duration: new types.Duration(14, -3, 70, 9), 'point 2d': new types.Point(int(4326), -74.1, 4.6), 'point 3d': new types.Point(int(9157), 1.0, 2.0, 3.0)
}

const text = 'RETURN $v'
const prefix = Buffer.concat([Buffer.from([0xB3, 0x10, 0x80 + text.length]), Buffer.from(text), Buffer.from([0xA1, 0x81, 0x76])])
const captured = []

function reply (socket, message) {
  if (message[1] === 0x10) captured.push(message.subarray(prefix.length, message.length - 1).toString('hex'))
  if (message[1] === 0x02) return
  const agent = Buffer.from('Neo4j/5.0.0')
  const body = Buffer.concat([Buffer.from([0xB1, 0x70, 0xA1, 0x86]), Buffer.from('server'), Buffer.from([0x80 + agent.length]), agent])
  socket.write(Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]))
}

const server = net.createServer(socket => {
  let data = Buffer.alloc(0)
  let message = Buffer.alloc(0)
  let greeted = false
  socket.on('error', () => {})
  socket.on('data', chunk => {
    data = Buffer.concat([data, chunk])
    if (!greeted && data.length >= 20) {
      greeted = true
      data = data.subarray(20)
      socket.write(Buffer.from([0, 0, 0, 5]))
    }
    while (greeted && data.length >= 2 && data.length >= 2 + data.readUInt16BE(0)) {
      const size = data.readUInt16BE(0)
      message = Buffer.concat([message, data.subarray(2, 2 + size)])
      data = data.subarray(2 + size)
      if (size === 0 && message.length > 0) {
        reply(socket, message)
        message = Buffer.alloc(0)
      }
    }
  })
}).listen(0, '127.0.0.1', async () => {
  const driver = neo4j.driver(`bolt://127.0.0.1:${server.address().port}`, neo4j.auth.none())
  for (const [name, value] of Object.entries(values)) {
    const session = driver.session()
    await session.run(text, { v: value })
    await session.close()
    console.log(`${name}\t${captured.pop()}`)
  }
  await driver.close()
  server.close()
})
