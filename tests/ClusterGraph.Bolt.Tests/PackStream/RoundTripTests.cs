using ClusterGraph.Bolt.PackStream;
using FsCheck.Xunit;

namespace ClusterGraph.Bolt.Tests.PackStream;

[Properties(Arbitrary = [typeof(ValueGen)], MaxTest = 500)]
public class RoundTripTests
{
    [Property]
    public bool Value_SurvivesBolt5(Value value) => Wire.Decode(Wire.Encode(value, Dialect.Bolt5), Dialect.Bolt5) == value;

    [Property]
    public bool Value_SurvivesBolt4_WithTheUtcPatch(Value value) => Survives(value, new Dialect(false, true));

    [Property]
    public bool Value_SurvivesBolt4_WithLocalClocks(Value value) => Survives(value, new Dialect(false, false));

    [Property]
    public bool Bytes_CutShort_AreRefused(Value value)
    {
        var bytes = Wire.Encode(value, Dialect.Bolt5);
        return Enumerable.Range(0, Math.Min(bytes.Length, 100)).All(length => IsRefused(bytes[..length]));
    }

    private static bool Survives(Value value, Dialect dialect) => Wire.Decode(Wire.Encode(value, dialect), dialect) == value;

    private static bool IsRefused(byte[] bytes)
    {
        try
        {
            Wire.Decode(bytes, Dialect.Bolt5);
            return false;
        }
        catch (MalformedDataException)
        {
            return true;
        }
    }
}
