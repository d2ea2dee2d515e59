namespace ClusterGraph.GraphQL.Filtering;

/// <summary>A filter as the host wants it, and as a text that is the same for the same filter (cursors are bound to it).</summary>
public sealed record ParsedFilter<TFilter>(TFilter Filter, string Text);
