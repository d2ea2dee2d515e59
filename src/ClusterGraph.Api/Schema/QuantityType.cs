using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A count in the schema.</summary>
internal sealed class QuantityType : DeclaredObject<Quantity>
{
    public QuantityType() : base(nameof(Quantity), "A count as a source words it.")
    {
        Value("value", "The number.", quantity => quantity.Value);
        Value("qualifier", "How firmly it is stated.", quantity => quantity.Qualifier);
    }
}
