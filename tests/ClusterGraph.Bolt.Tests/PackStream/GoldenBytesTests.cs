using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Tests.PackStream;

/// <summary>The bytes that the official JavaScript driver writes (made by <c>Npm/golden.js</c>) are the bytes that we write, and read.</summary>
public class GoldenBytesTests
{
    private static readonly Dictionary<string, Value> Values = new()
    {
        ["null"] = Value.Null,
        ["true"] = true,
        ["false"] = false,
        ["integer 0"] = 0,
        ["integer 127"] = 127,
        ["integer 128"] = 128,
        ["integer -16"] = -16,
        ["integer -17"] = -17,
        ["integer -128"] = -128,
        ["integer -129"] = -129,
        ["integer 32767"] = 32767,
        ["integer 32768"] = 32768,
        ["integer -32768"] = -32768,
        ["integer -32769"] = -32769,
        ["integer 2147483647"] = int.MaxValue,
        ["integer 2147483648"] = 2147483648L,
        ["integer -2147483649"] = -2147483649L,
        ["integer max"] = long.MaxValue,
        ["integer min"] = long.MinValue,
        ["float 0"] = 0.0,
        ["float 1.5"] = 1.5,
        ["float -0.1"] = -0.1,
        ["float infinity"] = double.PositiveInfinity,
        ["string empty"] = "",
        ["string 15"] = new string('a', 15),
        ["string 16"] = new string('b', 16),
        ["string 256"] = new string('c', 256),
        ["string accents"] = "Bogotá, Łódź, 東京, 🦀",
        ["bytes empty"] = Array.Empty<byte>(),
        ["bytes 3"] = new byte[] { 1, 255, 127 },
        ["list empty"] = Array.Empty<Value>(),
        ["list 16"] = Value.List(Enumerable.Range(0, 16).Select(index => (long)index)),
        ["list nested"] = new Value[] { new Value[] { 1 }, new Value[] { "a", Value.Null } },
        ["map empty"] = new Dictionary<string, Value>(),
        ["map 1"] = new Dictionary<string, Value> { ["key"] = 1 },
        ["map nested"] = new Dictionary<string, Value> { ["a"] = new Dictionary<string, Value> { ["b"] = new Value[] { true } } },
        ["date"] = Date.From(new DateOnly(2018, 11, 5)),
        ["date early"] = new Date(-719893),
        ["local time"] = new LocalTime(86_399_999_999_999),
        ["offset time"] = new OffsetTime(3_723_000_000_004, 3600),
        ["local date-time"] = new LocalDateTime(1541421015, 7),
        ["offset date-time"] = new OffsetDateTime(1541439015, 7, -18000),
        ["zoned date-time"] = new ZonedDateTime(1541439015, 7, "America/Bogota"),
        ["duration"] = new Duration(14, -3, 70, 9),
        ["point 2d"] = new Point(4326, -74.1, 4.6),
        ["point 3d"] = new Point(9157, 1, 2, 3),
    };

    public static TheoryData<string, string> Golden()
    {
        using var reader = new StreamReader(typeof(GoldenBytesTests).Assembly.GetManifestResourceStream("golden.txt")!);
        var data = new TheoryData<string, string>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Value_IsWrittenAndRead_AsTheOfficialDriverWritesIt(string name, string hex)
    {
        Assert.Equal(hex, Convert.ToHexStringLower(Wire.Encode(Values[name], Dialect.Bolt5)));
        Assert.Equal(Values[name], Wire.Decode(hex));
    }

    [Fact]
    public void EveryValue_HasGoldenBytes() => Assert.Equal(Values.Keys.Order(), Golden().Select(row => (string)row[0]).Order());
}
