namespace ClusterGraph.Bolt.Tests.Live;

/// <summary>A test that needs a real Neo4j; without one it is skipped, and says so.</summary>
public sealed class LiveFactAttribute : FactAttribute
{
    private bool _mayStopIt;

    public LiveFactAttribute() => Skip = LiveFixture.Given is null && LiveServer.Scripts is null
        ? "No Neo4j: neither shared/neo4j above the tests nor CLUSTERGRAPH_TEST_NEO4J."
        : null;

    /// <summary>The test stops the server, so it needs one that was started for it.</summary>
    public bool MayStopIt
    {
        get => _mayStopIt;
        set
        {
            _mayStopIt = value;
            Skip ??= value && LiveServer.Scripts is null ? "A server of one's own is needed: no shared/neo4j above the tests." : null;
            Skip ??= value && LiveFixture.Given is not null ? "CLUSTERGRAPH_TEST_NEO4J is not ours to stop." : null;
        }
    }
}
