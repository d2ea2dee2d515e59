using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Seeding;

/// <summary>Writes a graph as a seed folder in the one canonical form: sorted, two spaces of indent, what is absent or empty left out. Reading it back gives the same graph.</summary>
public static class SeedWriter
{
    private static readonly JsonSerializerOptions Options = new(RecordJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the files of all kinds that the graph has, over those that are there.</summary>
    public static void Write(KnowledgeGraph graph, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "links"));
        foreach (var kind in Enum.GetValues<NodeKind>().Where(kind => !graph.OfKind(kind).IsEmpty))
            WriteFile(Path.Combine(folder, SeedFiles.NameOf(kind)), graph.OfKind(kind).Select(node => JsonSerializer.SerializeToElement(node, node.GetType(), Options)));
        foreach (var links in graph.Links.Where(link => !DerivedLinks.Includes(LinkIdentity.Of(link))).GroupBy(link => link.Kind))
            WriteFile(Path.Combine(folder, SeedFiles.NameOf(links.Key)), links.OrderBy(link => link.From).ThenBy(link => link.To).ThenBy(RoleName, StringComparer.Ordinal)
                .Select(link => JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), Options)));
    }

    /// <summary>Writes links of one kind in the form of a seed file, in the order given.</summary>
    public static void WriteLinks(IEnumerable<Link> links, Stream stream)
    {
        JsonSerializer.Serialize(stream, links.Select(link => JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), Options)), Options);
        stream.WriteByte((byte)'\n');
    }

    private static void WriteFile(string path, IEnumerable<JsonElement> items)
    {
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, items, Options);
        file.WriteByte((byte)'\n');
    }

    private static string RoleName(Link link) => link.Details.Role is { } role ? RecordJson.NameOf(role) : "";
}
