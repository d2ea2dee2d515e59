using System.Collections.Immutable;
using ClusterGraph.Agreements;
using ClusterGraph.Clusters;
using ClusterGraph.Conflicts;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Tests.Storage.Rules;

public sealed class ChangeSetCheckTests
{
    private static readonly string Quote26 = string.Join(' ', Enumerable.Repeat("word", 26));

    public static TheoryData<string, object> Broken => new()
    {
        { "the key of a Cluster starts with cluster:", Sample.Cluster("a") with { Key = Sample.Key("region:a") } },
        { "there is no citation", Sample.Cluster("a") with { Citations = [] } },
        { "citations[0].source: source:none does not exist", Sample.Cluster("a") with { Citations = [new Citation { Source = Sample.Key("source:none") }] } },
        { "citations[0]: cluster:z is not a source", Sample.Cluster("a") with { Citations = [new Citation { Source = Sample.Key("cluster:z") }] } },
        { "citations[0]: the quote has 26 words; at most 25 are allowed", Sample.Cluster("a") with { Citations = [new Citation { Source = Sample.Key("source:report"), Quote = Quote26 }] } },
        { "name: the text is empty or has space around it", Sample.Cluster("a") with { Name = " a" } },
        { "aliases[1]: the text is empty or has space around it", Sample.Cluster("a") with { Aliases = ["b", ""] } },
        { "'spa' is not a language code of ISO 639-1: two small letters", Sample.Cluster("a") with { Labels = ImmutableSortedDictionary<string, string>.Empty.Add("spa", "a") } },
        { "the year is 19; it lies between 1000 and 2100", Sample.Cluster("a", founded: 19) },
        { "kind: 99 is not a ClusterKind", Sample.Cluster("a") with { Kind = (ClusterKind)99 } },
        { "classification: what is INFERRED needs a reason", Sample.Cluster("a") with { Classification = new Classification { Status = StatementStatus.Inferred } } },
        { "classification: what is STATED has no reason", Sample.Cluster("a") with { Classification = new Classification { Status = StatementStatus.Stated, Reason = "so" } } },
        { "size: the count is -1; a count is not negative", new ClusterGroup { Key = Sample.Key("cluster-group:g"), Name = "g", Size = new Quantity { Value = -1 }, Citations = Sample.Cited } },
        { "period: the period starts (2010) after it ends (2009)", Sample.Programme("p", "2010", "2009") },
        { "period: an open period has no end", Sample.Programme("p") with { Period = new Period { End = Sample.Date("2009"), Open = true } } },
        { "period: the period says nothing; leave it out", Sample.Programme("p") with { Period = new Period() } },
        { "budget: the reimbursement rate is 1.2; it lies in [0,1]", Sample.Programme("p") with { Budget = new Budget { ReimbursementRate = 1.2 } } },
        { "budget: an amount needs its unit: an ISO 4217 currency of three capital letters", Sample.Programme("p") with { Budget = new Budget { Amount = 5 } } },
        { "budget: an amount of money to spend is not negative", Sample.Programme("p") with { Budget = new Budget { Amount = -5, Currency = "EUR" } } },
        { "eligibility[0]: the rule has no citation", Sample.Programme("p") with { Eligibility = [new EligibilityRule { Rule = EligibilityRuleKind.MinimumCountries, Citations = [] }] } },
        { "eligibility[0].number: NaN is not a number to calculate with", Sample.Programme("p") with { Eligibility = [new EligibilityRule { Rule = EligibilityRuleKind.MinimumCountries, Number = double.NaN, Citations = Sample.Cited }] } },
        { "coordinates: the latitude is 91; it lies between -90 and 90", Sample.Region("r") with { Coordinates = new Coordinates { Latitude = 91, Longitude = 0 } } },
        { "coordinates: the longitude is -181; it lies between -180 and 180", Sample.Region("r") with { Coordinates = new Coordinates { Latitude = 0, Longitude = -181 } } },
        { "'Es' is not an ISO 3166-1 alpha-2 code: two capital letters", Sample.Country("es") with { Code = "Es" } },
        { "the key of ES is country:es", Sample.Country("fr") with { Code = "ES" } },
        { "code and codeScheme come together", Sample.Region("r") with { Code = "ES21" } },
        { "'NUTS' is not a code scheme of regions: ISO3166-2 or NUTS2006 or NUTS2010 or NUTS2013 or NUTS2016 or NUTS2021 or NUTS2024", Sample.Region("r") with { Code = "ES21", CodeScheme = "NUTS" } },
        { "'MX_QUE' has not the form of a ISO3166-2 code", Sample.Region("r") with { Code = "MX_QUE", CodeScheme = "ISO3166-2" } },
        { "'3O' has not the form of a NACE Rev. 2 code: C, 30, 30.3 or 30.30", Sample.Activity("a", "3O") },
        { "subject: cluster:none does not exist", Sample.Observation("o", "cluster:none") },
        { "cluster:z is not an activity", Sample.Observation("o", "cluster:z", "cluster:z") },
        { "unit: the text is empty or has space around it", Sample.Observation("o", "cluster:z") with { Unit = "" } },
        { "the value is -5 jobs; a count is not negative", Sample.Observation("o", "cluster:z") with { Value = -5 } },
        { "subjects[0]: cluster:none does not exist", Conflict() with { Subjects = [Sample.Key("cluster:none")] } },
        { "a conflict has at least one claim", Conflict() with { Claims = [] } },
        { "claims[0]: the claim has no citation", Conflict() with { Claims = [new Claim { Text = "x", Citations = [] }] } },
        { "'ftp://x' is not a web address", Sample.Report with { Key = Sample.Key("source:s"), Url = "ftp://x" } },
        { "to: country:none does not exist", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:none") },
        { "LOCATED_IN may not join country:mx (Country) to cluster:z (Cluster); it may join Region or Cluster or ClusterGroup or Organisation or Event -> Country or Region", Sample.Link(LinkKind.LocatedIn, "country:mx", "cluster:z") },
        { "activity:y is linked to itself", Sample.Related("activity:y", "activity:y", 1) },
        { "there is no citation", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx") with { Citations = [] } },
        { "what is INFERRED needs a reason", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx") with { Status = StatementStatus.Inferred } },
        { "what is STATED has no reason", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx") with { Reason = "so" } },
        { "the weight is 0; it lies in (0,1]", Sample.Related("activity:y", "activity:z", 0) },
        { "the weight is 1.5; it lies in (0,1]", Sample.Related("activity:y", "activity:z", 1.5) },
        { "RELATED_TO needs weight and basis", Sample.Link(LinkKind.RelatedTo, "activity:y", "activity:z") },
        { "RELATED_TO is stored once a pair, from the ordinally smaller key: activity:y -> activity:z", Sample.Related("activity:z", "activity:y", 0.5) },
        { "the share is 2; it lies in (0,1]", Sample.Link(LinkKind.WorksIn, "cluster:z", "activity:y", new() { Share = 2 }) },
        { "LOCATED_IN has no share; only WORKS_IN", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx", new() { Share = 0.5 }) },
        { "details.z: Infinity is not a number to calculate with", Sample.Link(LinkKind.RelatedTo, "activity:y", "activity:z", new() { Weight = 1, Basis = RelatednessBasis.Report, Z = double.PositiveInfinity }) },
        { "details.period: an open period has no end", Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx", new() { Period = new Period { End = Sample.Date("2009"), Open = true } }) },
        { "this link follows from the subject of its node; it is not written by itself", Sample.Link(LinkKind.About, "observation:z", "activity:y") },
        { "a party to a STAR agreement is HUB or SPOKE or says its other role; a party to another one is neither HUB nor SPOKE", Sample.Party("cluster:z", "agreement:star") },
        { "the code MX is that of country:mx already", Sample.Country("mx") with { Key = Sample.Key("country:my") } },
    };

    private static KnowledgeGraph Current => KnowledgeGraph.Build(new DataVersion(1, ""), [
        Sample.Report, Sample.Cluster("z"), Sample.Country("mx"), Sample.Activity("y"), Sample.Activity("z"),
        Sample.Observation("z", "cluster:z"), Sample.Agreement("star", AgreementTopology.Star),
    ], []);

    [Theory]
    [MemberData(nameof(Broken))]
    public void Problems_OfABrokenRule_SayIt(string rule, object content) =>
        Assert.Contains(rule, ChangeSetCheck.Problems(Sample.Changes(content), Current).Select(problem => problem.Rule));

    [Fact]
    public void Problems_OfSoundData_AreNone() => Assert.Empty(ChangeSetCheck.Problems(
        Sample.Changes(
            Sample.Programme("p", "2009", "2009-06") with { Budget = new Budget { Amount = 0, Currency = "EUR", ReimbursementRate = 0 } },
            Sample.Observation("o", "cluster:z", "activity:y") with { Unit = "EUR million", Value = -1 },
            Sample.Related("activity:y", "activity:z", 1), Sample.Party("cluster:z", "agreement:star", LinkRole.Hub)),
        Current));

    [Fact]
    public void Problems_OfRepeatsAndContradictions_AreTold()
    {
        var link = Sample.Link(LinkKind.LocatedIn, "cluster:z", "country:mx");
        var changes = Sample.Changes(Sample.Cluster("a"), Sample.Cluster("a"), link, link) with { RemovedNodes = [Sample.Key("cluster:a")], RemovedLinks = [LinkIdentity.Of(link)] };
        Assert.Equal(
            [
                "cluster:a: the node is put twice", "LOCATED_IN cluster:z -> country:mx: the link is put twice",
                "cluster:a: the node is both put and removed", "LOCATED_IN cluster:z -> country:mx: the link is both put and removed",
                "cluster:a: the node to remove does not exist", "LOCATED_IN cluster:z -> country:mx: the link to remove does not exist",
            ],
            ChangeSetCheck.Problems(changes, Current).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Problems_OfACitedSourceRemoved_NameWhoCitesIt()
    {
        var problems = ChangeSetCheck.Problems(new ChangeSet { RemovedNodes = [Sample.Report.Key] }, Current);
        Assert.Contains(new Problem("source:report", "the source to remove is still cited by cluster:z"), problems);
    }

    [Theory]
    [InlineData("programme:a", "programme:b", "programme:c")]
    [InlineData("programme:a", "programme:b")]
    public void Problems_OfACircle_ShowIt(params string[] keys)
    {
        var links = keys.Select((key, i) => Sample.Link(LinkKind.PartOf, key, keys[(i + 1) % keys.Length]));
        var problem = Assert.Single(ChangeSetCheck.Problems(Sample.Changes([.. keys.Select(key => Sample.Programme(Sample.Key(key).Slug)), .. links]), KnowledgeGraph.Empty));
        Assert.Equal($"PART_OF goes round in a circle: {string.Join(" -> ", keys)} -> {keys[0]}", problem.Rule);
    }

    private static Conflict Conflict() => new()
    {
        Key = Sample.Key("conflict:c"),
        Name = "c",
        Severity = ConflictSeverity.Low,
        Category = ConflictCategory.Numbers,
        Claims = [new Claim { Text = "x", Citations = Sample.Cited }],
        Reading = "y",
        Citations = Sample.Cited,
    };
}
