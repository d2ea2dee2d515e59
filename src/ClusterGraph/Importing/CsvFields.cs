using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>What rows of each kind may say.</summary>
public static class CsvFields
{
    private static readonly ImmutableArray<CsvField> Cited =
    [
        new("section", "section of the source"),
        new("locator", "place within the section; the file and line when left out"),
        new("quote", "the words of the source, at most 25"),
    ];

    private static readonly ImmutableArray<CsvField> Clusters =
    [
        new("key", "key of the cluster; made of the name when left out"),
        new("name", "name") { IsRequired = true },
        new("aliases", "other names") { IsList = true },
        new("description", "one or two sentences"),
        new("kind", "CLUSTER_ORGANISATION, AGGLOMERATION ...") { IsRequired = true },
        new("status", "ACTIVE, IN_GESTATION ..."),
        new("founded", "year of creation"),
        new("country", "where it is: code or key") { CodesOf = [NodeKind.Country] },
        new("region", "where it is: code or key") { CodesOf = [NodeKind.Region] },
        new("activities", "what it works in: codes or keys") { IsList = true, CodesOf = [NodeKind.Activity] },
        new("technologies", "what it uses: codes or keys") { IsList = true, CodesOf = [NodeKind.Technology] },
        .. Cited,
    ];

    private static readonly ImmutableArray<CsvField> Agreements =
    [
        new("key", "key of the agreement; made of the name when left out"),
        new("name", "name") { IsRequired = true },
        new("description", "one or two sentences"),
        new("kind", "SAME_SECTOR, CROSS_SECTOR, UNCLEAR") { IsRequired = true },
        new("scope", "LOCAL, NATIONAL, EU_LAC ...") { IsRequired = true },
        new("topology", "PAIR, MULTILATERAL or STAR; PAIR for two parties and MULTILATERAL for more when left out"),
        new("status", "SIGNED, MEMORANDUM ... UNCLEAR") { IsRequired = true },
        new("start", "first day, month or year"),
        new("end", "last day, month or year"),
        new("topics", "what it is about, in words") { IsList = true },
        new("parties", "who takes part: keys") { IsRequired = true, IsList = true, CodesOf = [NodeKind.Country, NodeKind.Region] },
        new("coordinator", "who coordinates: key") { CodesOf = [NodeKind.Country, NodeKind.Region] },
        new("hub", "the centre of a STAR, whose parties are its spokes: key") { CodesOf = [NodeKind.Country, NodeKind.Region] },
        new("activities", "what it is about: codes or keys") { IsList = true, CodesOf = [NodeKind.Activity] },
        .. Cited,
    ];

    private static readonly ImmutableArray<CsvField> Observations =
    [
        new("key", "key of the figure; made of indicator, subject, activity and year when left out"),
        new("name", "name; made in the same way"),
        new("subject", "what the figure is about: key, or code of a region or country") { IsRequired = true, CodesOf = [NodeKind.Region, NodeKind.Country] },
        new("activity", "in which activity: code or key") { CodesOf = [NodeKind.Activity] },
        new("indicator", "what is measured, in camelCase") { IsRequired = true },
        new("year", "in which year"),
        new("value", "the figure; a row without one is passed over") { IsRequired = true },
        new("unit", "unit of the figure") { IsRequired = true },
        new("qualifier", "EXACT, ABOUT, MORE_THAN ..."),
        new("subjectName", "name of a region that is made"),
        new("country", "country of a region that is made: code or key") { CodesOf = [NodeKind.Country] },
        new("regionKind", "REGION (when left out), PROVINCE, CITY ... of a region that is made"),
        new("codeScheme", "NUTS2013, NUTS2016, ISO3166-2 ... of the code of a region that is made"),
        .. Cited,
    ];

    public static ImmutableArray<CsvField> Of(CsvKind kind) => kind switch
    {
        CsvKind.Clusters => Clusters,
        CsvKind.Agreements => Agreements,
        _ => Observations,
    };
}
