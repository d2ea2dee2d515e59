using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Tests.PackStream;

/// <summary>A million valid values, damaged: each is read or refused, and none costs more than its length warrants.</summary>
public class MutatedBytesTests
{
    private const int Inputs = 1_000_000;
    private const int BytesPerByte = 400;

    [Fact]
    public void DamagedBytes_AreReadOrRefused()
    {
        var random = new Random(20181105);
        var seeds = GoldenBytesTests.Golden().Select(row => Convert.FromHexString((string)row[1]))
            .Concat(Graphs().Select(value => Wire.Encode(value, Dialect.Bolt5)))
            .ToArray();
        var (read, worst) = (0, 0.0);
        for (var input = 0; input < Inputs; input++)
        {
            var bytes = Damaged(seeds, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            read += IsRead(bytes) ? 1 : 0;
            worst = Math.Max(worst, (GC.GetAllocatedBytesForCurrentThread() - before - 4096) / (double)(bytes.Length + 1));
        }

        Assert.InRange(read, Inputs / 100, Inputs - (Inputs / 100));
        Assert.InRange(worst, double.MinValue, BytesPerByte);
    }

    private static bool IsRead(byte[] bytes)
    {
        try
        {
            Wire.Decode(bytes, Dialect.Bolt5);
            return true;
        }
        catch (MalformedDataException)
        {
            return false;
        }
    }

    private static byte[] Damaged(byte[][] seeds, Random random)
    {
        var bytes = seeds[random.Next(seeds.Length)].ToArray();
        for (var damage = random.Next(1, 4); damage > 0 && bytes.Length > 0; damage--)
        {
            var place = random.Next(bytes.Length);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes = bytes[..place];
                    break;
                default:
                    var other = seeds[random.Next(seeds.Length)];
                    bytes = [.. bytes[..place], .. other, .. bytes[place..]];
                    break;
            }
        }

        return bytes;
    }

    private static IEnumerable<Value> Graphs()
    {
        var map = new Dictionary<string, Value> { ["name"] = "Ruta N", ["founded"] = new Date(14000) };
        var (one, two) = (new Node(1, "4:x:1", ["Cluster"], map), new Node(2, "4:x:2", ["Region", "Place"], map));
        var content = new UnboundRelationship(3, "5:x:3", "LIES_IN", map);
        var step = new Relationship(new RelationshipEnd(1, "4:x:1"), new RelationshipEnd(2, "4:x:2"), content);
        return [one, content, step, new ClusterGraph.Bolt.PackStream.Path([one, two, one], [step, step]), new Value[] { one, two, map }];
    }
}
