using ClusterGraph.Graph;
using ClusterGraph.Seeding;
using ClusterGraph.Sources;

namespace ClusterGraph.Api.Tests.Seed;

/// <summary>What must hold of the seed data beyond the rules of all data.</summary>
public sealed class SeedDataTests
{
    private const string Report = "source:eu-lac-clusters-2018";
    private static readonly SeedReading Seed = SeedFolder.Read(Repository.File("seed-data"));

    [Fact]
    public void Seed_HasNoProblem() => Assert.Empty(Seed.Problems);

    [Fact]
    public void Schema_IsTheOneOfTheRecords()
    {
        var folder = Directory.CreateTempSubdirectory();
        SeedSchema.Write(folder.FullName);
        Assert.Equal(File.ReadAllText(Path.Combine(folder.FullName, SeedFiles.Schema)), File.ReadAllText(Repository.File("seed-data", SeedFiles.Schema)));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void NoLink_JoinsTwoSpokesOfAStar()
    {
        var spokes = Seed.Changes.Links.Where(link => link.Details.Role == LinkRole.Spoke).GroupBy(link => link.To).Select(group => group.Select(link => link.From).ToHashSet()).ToList();
        Assert.NotEmpty(spokes);
        Assert.DoesNotContain(Seed.Changes.Links, link => spokes.Any(star => star.Contains(link.From) && star.Contains(link.To)));
        var parties = Seed.Changes.Links.Where(link => link.Kind == LinkKind.PartyTo && link.Details.Role != LinkRole.Spoke).GroupBy(link => link.To).Select(group => group.Select(link => link.From).ToList());
        Assert.DoesNotContain(parties, group => spokes.Any(star => group.Count(star.Contains) > 1));
    }

    [Fact]
    public void RepeatedBlockOfSection732_GivesArgentinaNothing()
    {
        var argentine = Seed.Changes.Links.Where(link => link.Kind == LinkKind.LocatedIn && link.To == NodeKey.Parse("country:ar")).Select(link => link.From).ToHashSet();
        var international = Seed.Changes.Links.Where(link => link.Kind == LinkKind.PartyTo && argentine.Contains(link.From) && link.Citations.Any(citation => citation.Section == "7.3.2")).ToList();
        Assert.All(international, link => Assert.Contains("cecma", $"{link.From} {link.To}", StringComparison.Ordinal));
        Assert.NotEmpty(international);
    }

    [Fact]
    public void Colocation_HasEachPairOfThePublishedFigures() =>
        Assert.Equal(576, Seed.Changes.Links.Count(link => link is { Kind: LinkKind.RelatedTo, Details.Basis: RelatednessBasis.Colocation }));

    [Theory]
    [InlineData(NodeKind.Cluster, 60)]
    [InlineData(NodeKind.ClusterGroup, 24)]
    [InlineData(NodeKind.Region, 70)]
    [InlineData(NodeKind.Programme, 90)]
    [InlineData(NodeKind.Agreement, 30)]
    [InlineData(NodeKind.Organisation, 80)]
    [InlineData(NodeKind.Activity, 80)]
    [InlineData(NodeKind.Concept, 150)]
    [InlineData(NodeKind.Conflict, 70)]
    public void Report_WasReadWhole(NodeKind kind, int least) => Assert.True(Seed.Changes.Nodes.Count(node => node.Key.Kind == kind) >= least);

    [Fact]
    public void EveryFactOfTheReport_QuotesItVerbatim()
    {
        var source = Path.GetFullPath(Repository.File("..", "shared", "source", "eu-lac-clusters-2018.txt"));
        if (!File.Exists(source)) return; // The report itself is not part of the repository.
        var text = Plain(File.ReadAllText(source));
        var quotes = AllCitations().Where(citation => citation.Source.Text == Report).Select(citation => citation.Quote).OfType<string>().Distinct();
        var missing = quotes.SelectMany(quote => quote.Split(["…", "...", "[", "]"], StringSplitOptions.RemoveEmptyEntries)).Where(part => !text.Contains(Plain(part), StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing.Take(20)));
    }

    private static IEnumerable<Citation> AllCitations() => Seed.Changes.Nodes.SelectMany(node => node.Citations).Concat(Seed.Changes.Links.SelectMany(link => link.Citations));

    // Marks, quotation marks, spaces and case are printed in more than one way.
    private static string Plain(string text)
    {
        var letters = text.Where(c => c is not ('*' or '_')).Select(c => c switch { '“' or '”' => '"', '’' or '‘' => '\'', _ when char.IsWhiteSpace(c) => ' ', _ => char.ToLowerInvariant(c) });
        return string.Join(' ', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
