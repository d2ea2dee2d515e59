using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using Microsoft.Extensions.Time.Testing;

namespace ClusterGraph.Tests.Storage.Files;

/// <summary>What stands in the committed store of a format. It is made once for each format and never again: <c>ClusterGraph.Tests fixture FOLDER</c>.</summary>
internal static class FormatFixture
{
    public static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly Link Located = Sample.Link(LinkKind.LocatedIn, "cluster:aero", "country:es");

    private static readonly Cluster Aero = Sample.Cluster("aero", "Aeronáutica «Ñ»", 1997) with
    {
        Aliases = ["AERO", "Aéro"],
        Labels = Sample.Report.Labels.Add("es", "Clúster aeronáutico"),
        Description = "Two lines,\na \"quote\" and an emoji: 🛩",
    };

    public static IReadOnlyList<ChangeSet> Changes { get; } =
    [
        Sample.Changes(
            Aero, Sample.Cluster("gone"), Sample.Country("es"), Sample.Region("euskadi"), Sample.Organisation("agency"), Sample.Activity("aerospace", "30.3"), Sample.Activity("auto"),
            Sample.Programme("al-invest", "1994", "2013-06"), Sample.Agreement("star", ClusterGraph.Agreements.AgreementTopology.Star), Sample.Observation("jobs", "cluster:aero", "activity:auto"),
            Located, Sample.Link(LinkKind.LocatedIn, "cluster:gone", "country:es"), Sample.Related("activity:aerospace", "activity:auto", 1.0 / 3),
            Sample.Party("cluster:aero", "agreement:star", LinkRole.Hub), Sample.Party("organisation:agency", "agreement:star", LinkRole.Spoke),
            Sample.Link(LinkKind.WorksIn, "cluster:aero", "activity:aerospace", new LinkDetails { Main = true, Share = 0.7 })) with
        {
            Note = new ChangeNote { Author = "Ana", Text = "first load", Citations = Sample.Cited },
        },
        new ChangeSet
        {
            Nodes = [Aero with { Name = "Aero" }],
            Links = [Located with { Reason = null, Details = new LinkDetails { Period = new Period { Start = Sample.Date("1997-05") } } }],
            RemovedNodes = [Sample.Key("cluster:gone")],
            RemovedLinks = [LinkIdentity.Of(Sample.Link(LinkKind.LocatedIn, "cluster:gone", "country:es"))],
            ExpectedVersion = 1,
        },
    ];

    public static async Task WriteAsync(string folder)
    {
        await using var store = FileStore.Open(folder, new FakeTimeProvider(At));
        foreach (var changes in Changes) await store.ApplyAsync(changes, default);
    }
}
