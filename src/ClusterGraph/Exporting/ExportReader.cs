using System.Runtime.CompilerServices;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Exporting;

/// <summary>Reads all of a version once, nodes before links, and says how far it is.</summary>
public sealed class ExportReader(IGraphSnapshot snapshot, IProgress<WorkProgress>? progress)
{
    private const int ReportEvery = 5_000;
    private GraphCounts? counts;

    public Task<ExportHeader> HeaderAsync(CancellationToken cancellationToken) => ExportHeader.ReadAsync(snapshot, cancellationToken);

    /// <summary>The nodes of a kind, in key order.</summary>
    public async IAsyncEnumerable<Node> NodesAsync(NodeKind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = (await CountAsync(cancellationToken)).Nodes[kind];
        await foreach (var node in Watched(snapshot.NodesAsync(kind, cancellationToken), SeedNameOf(kind), total)) yield return node;
    }

    /// <summary>The links of a kind that were written, in the order of their identities.</summary>
    public async IAsyncEnumerable<Link> LinksAsync(LinkKind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var link in Watched(snapshot.LinksAsync(kind, cancellationToken), RecordJson.NameOf(kind), null)) yield return link;
    }

    /// <summary>How many nodes there are.</summary>
    public async ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken) => counts ??= await snapshot.CountAsync(cancellationToken);

    private static string SeedNameOf(NodeKind kind) => Seeding.SeedFiles.NameOf(kind)[..^".json".Length];

    private async IAsyncEnumerable<T> Watched<T>(IAsyncEnumerable<T> items, string step, long? total)
    {
        var done = 0L;
        await foreach (var item in items)
        {
            yield return item;
            if (++done % ReportEvery == 0) progress?.Report(new WorkProgress(step, done, total > done ? total : null));
        }

        if (done > 0) progress?.Report(new WorkProgress(step, done, done));
    }
}
