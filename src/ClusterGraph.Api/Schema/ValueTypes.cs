using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A period in the schema.</summary>
internal sealed class PeriodType : DeclaredObject<Period>
{
    public PeriodType() : base(nameof(Period), "From when to when; an end that is not known is null.")
    {
        Optional("start", "First year, month or day.", period => period.Start);
        Optional("end", "Last year, month or day.", period => period.End);
        Value("open", "True when the source says that it was still running.", period => period.Open);
        Optional("note", "What the source says beyond dates.", period => period.Note);
    }
}

/// <summary>A count in the schema.</summary>
internal sealed class QuantityType : DeclaredObject<Quantity>
{
    public QuantityType() : base(nameof(Quantity), "A count as a source words it.")
    {
        Value("value", "The number.", quantity => quantity.Value);
        Value("qualifier", "How firmly it is stated.", quantity => quantity.Qualifier);
    }
}

/// <summary>A point in the schema.</summary>
internal sealed class CoordinatesType : DeclaredObject<Coordinates>
{
    public CoordinatesType() : base(nameof(Coordinates), "A point on WGS 84, in decimal degrees.")
    {
        Value("latitude", "-90 to 90, north positive.", point => point.Latitude);
        Value("longitude", "-180 to 180, east positive.", point => point.Longitude);
    }
}

/// <summary>An external id in the schema.</summary>
internal sealed class ExternalIdType : DeclaredObject<ExternalId>
{
    public ExternalIdType() : base(nameof(ExternalId), "The same thing in somebody else's list.")
    {
        Value("scheme", "The list, such as `NUTS2016` or `ISO3166-2`.", external => external.Scheme);
        Value("id", "Its id there.", external => external.Id);
    }
}

/// <summary>A label in the schema.</summary>
internal sealed class LabelType : DeclaredObject<Label>
{
    public LabelType() : base(nameof(Label), "A name in a language.")
    {
        Optional("language", "ISO 639-1 code; null for a name that stands in for an unknown label.", label => label.Language);
        Value("text", "The name.", label => label.Text);
    }
}
