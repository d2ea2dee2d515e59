using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>Things that go wrong.</summary>
internal static class Mishap
{
    public static string Read(int number) => (number % 5) switch
    {
        2 => throw new GraphQLFailure(ErrorCode.NotFound, $"Nothing at {number}."),
        4 => throw new FormatException("secret"),
        _ => $"fine {number}",
    };

    public static IEnumerable<Being> BreakOff(Being being)
    {
        yield return being;
        if (being.Number % 2 == 1) throw new GraphQLFailure(ErrorCode.StoreUnavailable, "The store went away.");
    }

    public static async ValueTask<IReadOnlyList<TResult>> Fail<TResult>(FieldContext context)
    {
        await Task.Yield();
        throw context.Arguments.Get(Argument.Int("at", "Which.")) is { } ? new GraphQLFailure(ErrorCode.StoreUnavailable, "No store.") : new InvalidOperationException("secret");
    }
}
