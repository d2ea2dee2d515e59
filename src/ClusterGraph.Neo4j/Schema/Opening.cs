using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Schema;

/// <summary>Makes the database ready when it first answers: the constraints and indexes that are missing, and the node that holds the version.</summary>
internal sealed class Opening(Database database)
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile bool isReady;

    /// <exception cref="StoreException">The server does not answer, or the account may not make what is missing.</exception>
    public async ValueTask ReadyAsync(CancellationToken cancellation)
    {
        if (isReady) return;
        await gate.WaitAsync(cancellation);
        try
        {
            if (isReady) return;
            await PrepareAsync(cancellation);
            isReady = true;
        }
        catch (BoltException failure)
        {
            throw Failures.Translate(failure, database.Address);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        var there = (await database.ReadAsync(SchemaTexts.Show, [], null, cancellation)).Rows.ToDictionary(row => row[0].AsString());
        foreach (var part in SchemaParts.All)
            if (there.TryGetValue(part.Name, out var known)) ThrowIfOther(part, known);
        var missing = SchemaParts.All.Where(part => !there.ContainsKey(part.Name)).ToList();
        foreach (var part in missing) await MakeAsync(new CypherText("create schema", part.Statement), [], cancellation);
        if (missing.Count > 0) await database.WriteAsync(SchemaTexts.Await, [], cancellation);
        var state = await database.ReadAsync(StoreTexts.State, [], null, cancellation);
        if (state.Rows.Count == 0)
            await MakeAsync(StoreTexts.Create, new() { ["format"] = StoreState.Format, ["fingerprint"] = KnowledgeGraph.Empty.Version.Fingerprint, ["content"] = StoreState.Text(ContentFingerprint.Empty) }, cancellation);
        else StoreState.ThrowIfUnknown(state.Rows[0][0].AsInteger(), database.Address);
    }

    private async Task MakeAsync(CypherText text, Dictionary<string, Value> parameters, CancellationToken cancellation)
    {
        try
        {
            await database.WriteAsync(text, parameters, cancellation);
        }
        catch (ClientException failure) when (Failures.IsForbidden(failure))
        {
            throw new StoreException(
                StoreFailure.Forbidden,
                $"The database at {database.Address} lacks constraints or indexes of ClusterGraph, and this account may not make them. Run `clustergraph migrate` once with an account that may. ({failure.Message})",
                failure);
        }
    }

    private void ThrowIfOther(SchemaPart part, Record known)
    {
        var type = known[4].IsNull ? known[1].AsString() : "UNIQUENESS";
        if (type == part.Type && Texts(known[2]).SequenceEqual([part.Label]) && Texts(known[3]).SequenceEqual(part.Properties)) return;
        throw new StoreException(
            StoreFailure.Unreadable, $"The index '{part.Name}' in the database at {database.Address} is not the one that ClusterGraph makes ({part.Statement}). Drop it, or name another database.");
    }

    private static IEnumerable<string> Texts(Value list) => list.IsNull ? [] : list.AsList().Select(item => item.AsString());
}
