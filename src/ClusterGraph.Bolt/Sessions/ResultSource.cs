using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>Where a result comes from.</summary>
/// <param name="Scope">What RUN says of its transaction; null inside one, where BEGIN said it.</param>
internal sealed record ResultSource(BoltConnection Connection, IResultOwner Owner, Query Query, long FetchSize, TransactionScope? Scope);
