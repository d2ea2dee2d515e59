using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Tests.Live;

[Collection(LiveCollection.Name)]
public class ValuesLiveTests(LiveFixture fixture)
{
    private static readonly Value[] Values =
    [
        Value.Null, true, false, 0, -1, long.MaxValue, long.MinValue, 0.0, -0.0, 1155074.25, double.MaxValue, double.Epsilon, double.NaN,
        double.PositiveInfinity, double.NegativeInfinity, "", "Bogotá, Łódź, 東京, 🦀", new string('x', 70_000), Array.Empty<byte>(), new byte[] { 0, 127, 255 },
        Array.Empty<Value>(), new Value[] { 1, "a", Value.Null, new Value[] { 2.5 } }, new Dictionary<string, Value>(),
        new Dictionary<string, Value> { ["a"] = 1, ["ключ"] = new Value[] { "b" } },
        Date.From(new DateOnly(2018, 11, 5)), new Date(-719_893), new Date(364_522_971_00), new LocalTime(0), new LocalTime(86_399_999_999_999),
        new OffsetTime(3_723_000_000_004, 3600), new OffsetTime(0, -64_800), new LocalDateTime(1_541_421_015, 999_999_999), new LocalDateTime(-1, 1),
        new OffsetDateTime(1_541_439_015, 7, -18_000), new OffsetDateTime(-62_135_596_800, 0, 0),
        new ZonedDateTime(1_541_439_015, 7, "America/Bogota"), new ZonedDateTime(1_700_000_000, 0, "Europe/Madrid"),
        new Duration(14, -3, 70, 9), new Duration(0, 0, -1, 500_000_000), new Point(7203, 1.5, -2.5), new Point(9157, 1, 2, 3),
        new Point(4326, -74.1, 4.6), new Point(4979, -74.1, 4.6, 2640),
    ];

    [LiveFact]
    public async Task EveryKindOfValue_ComesBackAsItWasSent()
    {
        await using var driver = fixture.Open();
        foreach (var value in Values)
        {
            Assert.Equal(value, await EchoAsync(driver, value));
        }

        Assert.Equal(Value.List(Values), await EchoAsync(driver, Value.List(Values)));
    }

    [LiveFact]
    public async Task NodesRelationshipsAndPaths_AreRead()
    {
        await using var driver = fixture.Open();
        var record = await driver.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync(
            "CREATE (a:Cluster:Test {name: 'Ruta N', founded: date('2009-11-01')})-[r:LIES_IN {since: 2009}]->(b:Region) "
            + "WITH a, r, b RETURN a, r, b, [(a)-[x]->(b) | x][0] AS same")).SingleAsync());
        var (a, r, b) = (record["a"].As<Node>(), record["r"].As<Relationship>(), record["b"].As<Node>());
        Assert.Equal(["Cluster", "Test"], a.Labels.Order());
        Assert.Equal(Date.From(new DateOnly(2009, 11, 1)), a.Properties["founded"]);
        Assert.Equal((a.ElementId, b.ElementId, "LIES_IN"), (r.Start.ElementId, r.End.ElementId, r.Type));
        Assert.Equal(2009, r.Properties["since"]);
        Assert.Equal(r, record["same"].As<Relationship>());
    }

    [LiveFact]
    public async Task Path_WalkedBothWays_IsRead()
    {
        await using var driver = fixture.Open();
        var path = (await driver.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync(
            "CREATE (a:Way {n: 1})-[:TO]->(b:Way {n: 2})<-[:TO]-(c:Way {n: 3}) "
            + "WITH a, c MATCH p = (a)-[:TO]->()<-[:TO]-(c) RETURN p")).SingleAsync()))["p"].As<Bolt.PackStream.Path>();
        Assert.Equal([1, 2, 3], path.Nodes.Select(node => node.Properties["n"].AsInteger()));
        Assert.Equal([path.Nodes[0].Id, path.Nodes[2].Id], path.Relationships.Select(step => step.Start.Id));
        Assert.All(path.Relationships, step => Assert.Equal(path.Nodes[1].ElementId, step.End.ElementId));
    }

    [LiveFact]
    public async Task HundredThousandRecords_AreReadInOrder()
    {
        await using var driver = fixture.Open();
        await using var result = await driver.RunAsync(AccessMode.Read, "UNWIND range(1, 100000) AS n RETURN n, toString(n) AS text, n / 2.0 AS half, n % 2 = 0 AS even");
        var expected = 0L;
        await foreach (var record in result)
        {
            Assert.Equal(++expected, record[0].AsInteger());
        }

        Assert.Equal(100_000, expected);
    }

    private static async Task<Value> EchoAsync(Driver driver, Value value)
    {
        var result = await driver.RunAsync(AccessMode.Read, new Query("RETURN $v AS v", new Dictionary<string, Value> { ["v"] = value }));
        return (await result.SingleAsync())["v"];
    }
}
