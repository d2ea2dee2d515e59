namespace ClusterGraph.Bolt.Tests.Live;

[CollectionDefinition(Name)]
public class LiveCollection : ICollectionFixture<LiveFixture>
{
    public const string Name = "live";
}
