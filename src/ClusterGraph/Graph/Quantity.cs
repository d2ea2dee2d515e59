namespace ClusterGraph.Graph;

/// <summary>A count as a source words it.</summary>
public sealed record Quantity : IChecked
{
    public required int Value { get; init; }

    public Qualifier Qualifier { get; init; }

    IEnumerable<string> IChecked.BrokenRules() => Value < 0 ? [$"the count is {Value}; a count is not negative"] : [];
}
