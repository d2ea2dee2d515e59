using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>Makes agreements of rows.</summary>
internal static class AgreementRows
{
    public static void Add(MappedRow row, NamedNodes named, ImportDraft draft)
    {
        var name = row.Need("name");
        foreach (var field in new[] { "kind", "scope", "status", "parties" }) row.Need(field);
        if (row.Key("key", NodeKind.Agreement, name) is not { } key) return;
        var citations = draft.Cite(row.Text("section"), row.Text("locator"), row.Text("quote"), row.Line);
        var hub = row.Text("hub");
        var parties = Parties(row, named, hub is not null);
        var (start, end) = (row.Date("start"), row.Date("end"));
        var agreement = new Agreement
        {
            Key = key,
            Name = name,
            Description = row.Text("description"),
            Kind = row.Choice<AgreementKind>("kind") ?? AgreementKind.Unclear,
            Scope = row.Choice<AgreementScope>("scope") ?? AgreementScope.Other,
            Topology = row.Choice<AgreementTopology>("topology") ?? (hub is not null ? AgreementTopology.Star : parties.Count == 2 ? AgreementTopology.Pair : AgreementTopology.Multilateral),
            Status = row.Choice<AgreementStatus>("status") ?? AgreementStatus.Unclear,
            Period = start is null && end is null ? null : new Period { Start = start, End = end },
            Topics = [.. row.List("topics")],
            Citations = citations,
        };
        if (!draft.Put(agreement, row.Line)) return;
        foreach (var (party, role) in parties) draft.Link(LinkKind.PartyTo, party, key, citations, row.Line, new LinkDetails { Role = role });
        foreach (var activity in named.Of(row, "activities")) draft.Link(LinkKind.About, key, activity, citations, row.Line);
    }

    // Whoever coordinates or is the hub is not listed as a party a second time.
    private static Dictionary<NodeKey, LinkRole> Parties(MappedRow row, NamedNodes named, bool isStar)
    {
        var parties = new Dictionary<NodeKey, LinkRole>();
        foreach (var hub in named.Of(row, "hub")) parties[hub] = LinkRole.Hub;
        foreach (var coordinator in named.Of(row, "coordinator")) parties.TryAdd(coordinator, LinkRole.Coordinator);
        foreach (var party in named.Of(row, "parties")) parties.TryAdd(party, isStar ? LinkRole.Spoke : LinkRole.Party);
        return parties;
    }
}
