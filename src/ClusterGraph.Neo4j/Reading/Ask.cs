using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>All rows of a question: of one version, or within the transaction that writes the next.</summary>
internal delegate Task<IReadOnlyList<Record>> Ask(CypherText text, Dictionary<string, Value> parameters);
