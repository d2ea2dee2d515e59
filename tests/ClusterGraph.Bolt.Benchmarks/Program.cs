using System.Globalization;
using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Benchmarks;

// Streams 100,000 records of four properties by turns through this client and the JavaScript driver, both from the same server:
//   dotnet run -c Release -- bolt://localhost:7687 ../ClusterGraph.Bolt.Tests/Npm [rounds]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (uri, npm, rounds) = (args[0], args[1], args.Length > 2 ? int.Parse(args[2]) : 9);
await using var driver = Driver.Open(uri, Credentials.None);
await Streaming.PrepareAsync(driver);
using var script = new ScriptedDriver(npm, uri);
var (ours, theirs) = (new List<Measurement>(), new List<Measurement>());
for (var round = -3; round < rounds; round++)
{
    var (mine, other) = (await Streaming.MeasureAsync(driver), await script.MeasureAsync());
    if (round >= 0)
    {
        ours.Add(mine);
        theirs.Add(other);
        Console.WriteLine($"{round,2}  ClusterGraph.Bolt {mine}   neo4j-driver {other}");
    }
}

var (we, they) = (Measurement.Median(ours), Measurement.Median(theirs));
Console.WriteLine($"median  ClusterGraph.Bolt {we}   neo4j-driver {they}   {we.RecordsPerSecond / they.RecordsPerSecond:F2} times as fast");
