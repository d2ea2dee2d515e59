using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>One GQL status of a result.</summary>
/// <param name="Status">Five characters: <c>00000</c> success, <c>00001</c> omitted result, <c>02000</c> no data, <c>01</c> and <c>03</c> notifications.</param>
/// <param name="Notification">Null for a status that is no notification.</param>
public sealed record GqlStatusObject(string Status, string Description, IReadOnlyDictionary<string, Value> DiagnosticRecord, Notification? Notification);
