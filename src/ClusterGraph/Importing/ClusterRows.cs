using ClusterGraph.Clusters;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>Makes clusters of rows.</summary>
internal static class ClusterRows
{
    public static void Add(MappedRow row, NamedNodes named, ImportDraft draft)
    {
        var name = row.Need("name");
        if (row.Key("key", NodeKind.Cluster, name) is not { } key) return;
        var citations = draft.Cite(row.Text("section"), row.Text("locator"), row.Text("quote"), row.Line);
        row.Need("kind");
        var cluster = new Cluster
        {
            Key = key,
            Name = name,
            Aliases = [.. row.List("aliases")],
            Description = row.Text("description"),
            Kind = row.Choice<ClusterKind>("kind") ?? ClusterKind.ClusterOrganisation,
            Status = row.Choice<ClusterStatus>("status"),
            Founded = row.Whole("founded"),
            Citations = citations,
        };
        if (!draft.Put(cluster, row.Line)) return;
        foreach (var place in named.Of(row, "country").Concat(named.Of(row, "region"))) draft.Link(LinkKind.LocatedIn, key, place, citations, row.Line);
        foreach (var activity in named.Of(row, "activities")) draft.Link(LinkKind.WorksIn, key, activity, citations, row.Line);
        foreach (var technology in named.Of(row, "technologies")) draft.Link(LinkKind.Uses, key, technology, citations, row.Line);
    }
}
