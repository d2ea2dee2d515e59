using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Where the writer stands: response keys and list indices.</summary>
internal sealed class PathStack
{
    private readonly List<(string? Name, int Index)> steps = [];

    public void Push(string name) => steps.Add((name, 0));

    public void Push(int index) => steps.Add((null, index));

    public void Pop() => steps.RemoveAt(steps.Count - 1);

    public ImmutableArray<object> ToPath() => [.. steps.Select(step => step.Name ?? (object)step.Index)];
}
