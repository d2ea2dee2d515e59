using ClusterGraph.Bolt;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Tests.Live;
using ClusterGraph.Tests;

namespace ClusterGraph.Neo4j.Tests.Searching;

/// <summary>How the server goes about the texts of searches: from an index, never through all nodes.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SearchPlanTests(LiveFixture live)
{
    private static readonly string[] Scans = ["AllNodesScan", "NodeByLabelScan", "NodeIndexScan", "RelationshipTypeScan", "AllRelationshipsScan", "CartesianProduct"];

    private static readonly string[] Seeks = ["NodeUniqueIndexSeek", "ProcedureCall"];

    private static readonly CypherText[] Texts =
    [
        SearchTexts.Search, SearchTexts.Count, SearchTexts.Alike, SearchTexts.CountAlike, SearchTexts.Named, CodeTexts.Keys,
        NeighbourTexts.Next([]), NeighbourTexts.Between([]), NeighbourTexts.Next([LinkKind.LocatedIn, LinkKind.PartyTo]), NeighbourTexts.Between([LinkKind.LocatedIn, LinkKind.PartyTo]),
    ];

    [Fact]
    public async Task Texts_AreAnsweredFromIndexes()
    {
        await using var store = await EmptyStore.OnAsync(live);
        await store.ApplyAsync(Sample.Changes(RandomData.Graph(new Random(1))), default);
        await using var driver = live.Open();
        foreach (var text in Texts)
        {
            var operators = await OperatorsAsync(driver, text);
            var isSought = operators.Any(name => Seeks.Any(seek => name.StartsWith(seek, StringComparison.Ordinal)));
            Assert.True(isSought && !operators.Any(name => Scans.Any(scan => name.Contains(scan, StringComparison.Ordinal))), $"'{text.Name}' is planned as {string.Join(", ", operators)}");
        }
    }

    private static async Task<List<string>> OperatorsAsync(Driver driver, CypherText text)
    {
        var none = Value.List(Array.Empty<Value>());
        var parameters = new Dictionary<string, Value> { ["asked"] = "a", ["kinds"] = none, ["most"] = 10, ["rows"] = none, ["inside"] = none };
        var result = await driver.RunAsync(AccessMode.Read, new Query($"EXPLAIN {text.Text}", parameters));
        var operators = new List<string>();
        Collect((await result.ConsumeAsync()).Plan!, operators);
        return operators;
    }

    private static void Collect(IReadOnlyDictionary<string, Value> plan, List<string> operators)
    {
        operators.Add(plan["operatorType"].AsString());
        if (plan.TryGetValue("children", out var children))
            foreach (var child in children.AsList()) Collect(child.AsMap(), operators);
    }
}
