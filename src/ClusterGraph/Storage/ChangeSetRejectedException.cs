using System.Collections.Immutable;

namespace ClusterGraph.Storage;

/// <summary>A change set breaks rules of the data; nothing of it was applied.</summary>
public sealed class ChangeSetRejectedException(ImmutableArray<Problem> problems)
    : Exception($"{problems.Length} problem(s), nothing was applied:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public ImmutableArray<Problem> Problems { get; } = problems;
}
