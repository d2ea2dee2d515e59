using ClusterGraph.Api.Schema;
using ClusterGraph.Concepts;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Concepts;

/// <summary>Concept in the schema.</summary>
internal sealed class ConceptType : NodeType<Concept>
{
    public ConceptType(SchemaParts parts) : base("A definition, a table or figure of the report or one of their rows or cells, a lesson, an obstacle, a recommendation.", parts)
    {
        Own(concept => concept.Category, "What sort of concept it is.", ListUse.All);
        OwnOptional(concept => concept.Text, "The content, in our own words or a short quote.", ListUse.Filter);
        Value("cells", "A table row's cells: column and content.", concept => Cell.AllOf(concept));
        Relate("partOf", "The table, figure or list that it belongs to.", Route.Out(LinkKind.PartOf, NodeKind.Concept));
        Relate("parts", "Its rows, cells or elements.", Route.In(LinkKind.PartOf, NodeKind.Concept));
        Relate("broader", "A more general concept.", Route.Out(LinkKind.Broader, NodeKind.Concept));
        Relate("narrower", "More special concepts.", Route.In(LinkKind.Broader, NodeKind.Concept));
        Relate("about", "The nodes that it is about.", Route.Out(LinkKind.About, NodeKind.Activity, NodeKind.Technology, NodeKind.Concept, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Region, NodeKind.Country, NodeKind.Strategy, NodeKind.Organisation));
        Relate("cites", "Documents that it cites.", Route.Out(LinkKind.Cites, NodeKind.Source));
    }
}
