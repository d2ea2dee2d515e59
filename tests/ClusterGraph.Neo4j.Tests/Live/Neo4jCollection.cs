using ClusterGraph.Bolt.Tests.Live;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>All tests that need the server: one server for the run and one database, so one test after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<LiveFixture>
{
    public const string Name = "neo4j";
}
