using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Clusters;

/// <summary>One partner through one agreement.</summary>
internal sealed class CooperationType : DeclaredObject<Cooperation>
{
    public CooperationType() : base(nameof(Cooperation), "Somebody that an actor works with, and the agreement that they share.")
    {
        Declare(new ValueField<Cooperation, object>((row, _) => row.Partner), FieldGraphType.Named("Node").AsRequired(), "partner", "The other party.");
        Value("agreement", "What they share: since when, about what, how firm, with which citations.", row => row.Agreement);
        Optional("role", "The partner's role in the agreement.", row => row.Via.Details.Role);
        Optional("period", "Since when, or from when to when, as far as a source says.", row => row.Agreement.Period);
        Value("status", "Whether the partner's part is stated or inferred.", row => row.Via.Status);
        Value("citations", "Where the partner's part is stated.", row => row.Via.Citations);
    }
}
