using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Api.Sources;

/// <summary>Source in the schema.</summary>
internal sealed class SourceType : NodeType<Source>
{
    public SourceType(SchemaParts parts) : base("A document or data set that facts are taken from, or that the report cites.", parts)
    {
        OwnOptional(source => source.Kind, "What sort of document it is.", ListUse.All);
        Own(source => source.Authors, "Its authors, as printed.", ListUse.Filter);
        OwnOptional(source => source.Year, "Year of publication.", ListUse.All);
        OwnOptional(source => source.Title, "Its title.", ListUse.FilterAndSort);
        OwnOptional(source => source.Publisher, "Who published it.", ListUse.Filter);
        OwnOptional(source => source.Url, "Its address, as printed.");
        OwnOptional(source => source.Doi, "Its DOI, as printed.");
        OwnOptional(source => source.Licence, "Terms of use, as the publisher states them.");
        Relate("cites", "Documents that it cites.", Route.Out(LinkKind.Cites, NodeKind.Source));
        Relate("citedBy", "Documents and concepts that cite it.", Route.In(LinkKind.Cites, NodeKind.Source, NodeKind.Concept));
        Relate("about", "What it is about.", Route.Out(LinkKind.About, NodeKind.Activity, NodeKind.Technology, NodeKind.Concept, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Region, NodeKind.Country, NodeKind.Strategy, NodeKind.Organisation));
    }
}
