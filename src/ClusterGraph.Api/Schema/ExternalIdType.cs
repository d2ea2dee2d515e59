using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>An external id in the schema.</summary>
internal sealed class ExternalIdType : DeclaredObject<ExternalId>
{
    public ExternalIdType() : base(nameof(ExternalId), "The same thing in somebody else's list.")
    {
        Value("scheme", "The list, such as `NUTS2016` or `ISO3166-2`.", external => external.Scheme);
        Value("id", "Its id there.", external => external.Id);
    }
}
