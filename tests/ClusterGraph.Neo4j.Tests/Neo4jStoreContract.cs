using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Neo4j.Tests.Live;
using ClusterGraph.Tests.Storage;

namespace ClusterGraph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jStoreContract(LiveFixture live) : StoreContract<Neo4jStore>
{
    protected override bool KeepsOldVersions => false;

    protected override async ValueTask<Neo4jStore> CreateAsync() => await EmptyStore.OnAsync(live);
}
