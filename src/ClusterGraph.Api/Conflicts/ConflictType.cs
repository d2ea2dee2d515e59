using ClusterGraph.Api.Schema;
using ClusterGraph.Conflicts;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Conflicts;

/// <summary>Conflict in the schema.</summary>
internal sealed class ConflictType : NodeType<Conflict>
{
    public ConflictType(SchemaParts parts) : base("Claims about the same fact that disagree, or a doubtful passage, shown side by side.", parts)
    {
        Own(conflict => conflict.Severity, "How much it matters to somebody who uses the fact.", ListUse.All);
        Own(conflict => conflict.Category, "What it is about.", ListUse.All);
        Own(conflict => conflict.Claims, "The claims, each with its source.");
        Own(conflict => conflict.Reading, "How the curators read it.");
        Relate("subjects", "The nodes that it concerns.", new Route([LinkKind.About], LinkDirection.Out, [.. Enum.GetValues<NodeKind>()]));
    }
}
