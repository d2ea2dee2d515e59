using ClusterGraph.Api.Schema;
using ClusterGraph.Observations;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Observations;

/// <summary>Observation in the schema.</summary>
internal sealed class ObservationType : NodeType<Observation>
{
    public ObservationType(SchemaParts parts) : base("One figure about one subject, as a source prints it.", parts)
    {
        Own(observation => observation.Indicator, "What is measured, in camelCase: `turnover`, `exports`, `companies`, `jobs` ...", ListUse.All);
        Own(observation => observation.Value, "The figure, in `unit`.", ListUse.FilterAndSort);
        Own(observation => observation.Unit, "The unit: `EUR million`, `companies`, `percent` ...", ListUse.Filter | ListUse.Facet);
        Own(observation => observation.Qualifier, "How firmly the source states the figure.", ListUse.Filter | ListUse.Facet);
        OwnOptional(observation => observation.Year, "Year of the figure; null when the source gives none.", ListUse.All);
        OwnPeriod(observation => observation.Period, "The years that the figure spans, where it is not of one year.");
        Lists.Use("subjectKey", "Key of the node that the figure is about.", NodeFields.Of<Observation>("subject"), ListUse.Filter);
        Refer("subject", "The node that the figure is about.", observation => observation.Subject, required: true);
        Refer("activity", "The activity that the figure is limited to; null for the whole subject.", observation => observation.Activity);
    }
}
