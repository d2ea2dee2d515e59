using GraphQL;
using GraphQL.Resolvers;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>The engine wants a stream of each root field of subscriptions; it is never asked for, because events come from <see cref="OperationStream"/> and are executed by plan.</summary>
public sealed class PlannedStream : ISourceStreamResolver
{
    public static PlannedStream Instance { get; } = new();

    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => throw new NotSupportedException();
}
