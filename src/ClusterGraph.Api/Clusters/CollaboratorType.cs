using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Clusters;

/// <summary>Somebody that an actor shares agreements with, in the schema.</summary>
internal sealed class CollaboratorType : DeclaredObject<Collaborator>
{
    public CollaboratorType() : base(nameof(Collaborator), "Somebody that an actor works with, and through how many agreements.")
    {
        Declare(new ValueField<Collaborator, object>((row, _) => row.Node), FieldGraphType.Named("Node").AsRequired(), "node", "Who.");
        Value("agreements", "How many agreements they share, 1 or more.", row => row.Agreements);
    }
}
