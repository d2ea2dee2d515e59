namespace ClusterGraph.Bolt.Tests.Stub;

/// <summary>One thing that a scripted server does on a connection.</summary>
internal delegate Task Step(StubConnection connection);
