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
