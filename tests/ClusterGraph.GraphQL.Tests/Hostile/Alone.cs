namespace ClusterGraph.GraphQL.Tests.Hostile;

/// <summary>Tests that measure CPU have the process to themselves.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class Alone;
