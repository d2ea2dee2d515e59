using ClusterGraph.Storage;

namespace ClusterGraph.Tests.Storage;

public sealed class StoreContractTests
{
    [Fact]
    public void EveryStore_HasASuite()
    {
        var stores = typeof(IGraphStore).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IGraphStore)));
        var tested = typeof(StoreContractTests).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } suite && suite.GetGenericTypeDefinition() == typeof(StoreContract<>))
            .Select(type => type.BaseType!.GetGenericArguments()[0]);
        Assert.Empty(stores.Except(tested));
    }
}
