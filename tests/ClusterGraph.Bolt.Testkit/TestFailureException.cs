namespace ClusterGraph.Bolt.Testkit;

/// <summary>A failure that the test threw inside a managed transaction.</summary>
internal sealed class TestFailureException : Exception;
