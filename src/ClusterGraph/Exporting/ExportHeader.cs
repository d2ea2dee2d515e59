using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Exporting;

/// <summary>What every export says of its data: which version, from which sources, under which terms.</summary>
/// <param name="Version">The version that is exported.</param>
/// <param name="Sources">The sources whose terms of use are known, by key.</param>
public sealed record ExportHeader(DataVersion Version, ImmutableArray<Source> Sources)
{
    public string Title => $"ClusterGraph data, version {Version}";

    /// <summary>A line for each source: how to cite it.</summary>
    public IEnumerable<string> Citations => Sources.Select(SourceReference.Of);

    /// <summary>A line for each source: what it allows.</summary>
    public IEnumerable<string> Licences => Sources.Select(source => $"{source.Name}: {source.Licence}");

    public static async Task<ExportHeader> ReadAsync(IGraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        var sources = await snapshot.NodesAsync(NodeKind.Source, cancellationToken).OfType<Source>().Where(source => source.Licence is not null).ToListAsync(cancellationToken);
        return new ExportHeader(snapshot.Version, [.. sources]);
    }

    /// <summary>As a file beside tables.</summary>
    public string Readme()
    {
        var lines = Sources.Select(source => $"- {SourceReference.Of(source)}\n  Terms of use: {source.Licence}\n");
        return $"# {Title}\n\nEvery node and link cites its source. Cite these sources, and keep to their terms:\n\n{string.Concat(lines)}";
    }
}
