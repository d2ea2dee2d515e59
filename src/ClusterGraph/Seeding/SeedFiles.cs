using System.Collections.Frozen;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Seeding;

/// <summary>Which file of a seed folder holds what: <c>cluster-groups.json</c>, <c>links/works-in.json</c>.</summary>
public static class SeedFiles
{
    public const string Schema = "schema.json";

    private static readonly FrozenDictionary<string, NodeKind> NodeFiles = Enum.GetValues<NodeKind>().ToFrozenDictionary(NameOf);
    private static readonly FrozenDictionary<string, LinkKind> LinkFiles = Enum.GetValues<LinkKind>().ToFrozenDictionary(NameOf);

    /// <summary>All names, nodes first; a folder may lack some, and has no others.</summary>
    public static IEnumerable<string> All => Enum.GetValues<NodeKind>().Select(NameOf).Concat(Enum.GetValues<LinkKind>().Select(NameOf));

    /// <summary>The file of a kind of node, relative to the seed folder, with a slash between folders on every system.</summary>
    public static string NameOf(NodeKind kind)
    {
        var singular = NodeKey.PrefixOf(kind);
        return singular.EndsWith('y') ? $"{singular[..^1]}ies.json" : $"{singular}s.json";
    }

    /// <summary>The file of a kind of link.</summary>
    public static string NameOf(LinkKind kind) => $"links/{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}.json";

    internal static NodeKind? NodeKindOf(string file) => NodeFiles.TryGetValue(file, out var kind) ? kind : null;

    internal static LinkKind? LinkKindOf(string file) => LinkFiles.TryGetValue(file, out var kind) ? kind : null;

    /// <summary>The problem with the file that its node or link stands in.</summary>
    internal static Problem Locate(Problem problem)
    {
        if (NodeKey.TryParse(problem.Subject, out var key)) return problem with { File = NameOf(key.Kind) };
        var name = problem.Subject.Split(' ')[0];
        foreach (var kind in Enum.GetValues<LinkKind>())
            if (RecordJson.NameOf(kind) == name) return problem with { File = NameOf(kind) };
        return problem;
    }
}
