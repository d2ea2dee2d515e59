using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Asks questions of one version of the data: an answer that may hold anything newer is an error.</summary>
internal sealed class Reads(Database database, Versions versions, DataVersion version)
{
    public DataVersion Version => version;

    /// <summary>All rows of a question.</summary>
    /// <exception cref="Storage.StoreException">The store does not answer, or the data moved on.</exception>
    public async Task<IReadOnlyList<Record>> RowsAsync(CypherText text, Dictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var answer = await database.ReadAsync(text, parameters, versions.Known?.Bookmark, cancellation);
        await CheckAsync(answer.Bookmark, cancellation);
        return answer.Rows;
    }

    /// <summary>Makes sure that a query which ended with a bookmark read this version.</summary>
    public ValueTask CheckAsync(string bookmark, CancellationToken cancellation) => versions.CheckAsync(version, bookmark, cancellation);

    /// <summary>All rows of a question, each made into something.</summary>
    /// <inheritdoc cref="RowsAsync"/>
    public async Task<List<T>> ListAsync<T>(CypherText text, Dictionary<string, Value> parameters, Func<Record, T> read, CancellationToken cancellation)
    {
        var rows = await RowsAsync(text, parameters, cancellation);
        var list = new List<T>(rows.Count);
        foreach (var row in rows) list.Add(read(row));
        return list;
    }

    /// <summary>The questions of this version, for those who may also ask within a transaction.</summary>
    public Ask Asking(CancellationToken cancellation) => (text, parameters) => RowsAsync(text, parameters, cancellation);

    /// <summary>The parameters of a text whose rows are keys.</summary>
    public static Dictionary<string, Value> Rows(IEnumerable<NodeKey> keys) => new() { ["rows"] = Value.List(keys.Select(key => key.Text)) };

    /// <summary>The node whose key and record stand in a row from some column on.</summary>
    public static Node NodeOf(Record row, int column = 0) => StoredNode.Read(NodeKey.Parse(row[column].AsString()).Kind, row[column + 1].AsString());

    /// <summary>The link whose record stands in a row.</summary>
    public static Link LinkOf(Record row, int column = 0) => StoredLink.Read(row[column].AsString());

    /// <summary>The links whose records stand in a row as a list, in order.</summary>
    public static IEnumerable<Link> LinksOf(Record row, int column) => row[column].AsList().Select(json => StoredLink.Read(json.AsString())).OrderBy(LinkIdentity.Of);

    /// <summary>The role whose rank stands in a row; null for none.</summary>
    public static LinkRole? RoleOf(Record row, int column) => row[column].IsNull ? null : (LinkRole)row[column].AsInteger();
}
