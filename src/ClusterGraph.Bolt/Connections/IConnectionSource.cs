namespace ClusterGraph.Bolt.Connections;

/// <summary>Where sessions get connections: one server, or a cluster by its routing tables.</summary>
internal interface IConnectionSource
{
    ValueTask<Lease> AcquireAsync(Access access, CancellationToken cancellation);

    /// <summary>Learns which database the server took for the user's home.</summary>
    void LearnHome(Access access, string database);

    /// <summary>Closes every connection; whoever asks for one afterwards fails with <see cref="ObjectDisposedException"/>.</summary>
    ValueTask CloseAsync();
}
