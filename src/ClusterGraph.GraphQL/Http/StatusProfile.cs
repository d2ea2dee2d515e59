namespace ClusterGraph.GraphQL.Http;

/// <summary>Which HTTP statuses failed and partly failed requests have.</summary>
public enum StatusProfile
{
    /// <summary>Those that the audits of graphql-http ask for: 400 for a request that fails before execution, 200 for partial success.</summary>
    Audited,

    /// <summary>Those of the first edition of GraphQL over HTTP (2026) for <c>application/graphql-response+json</c>: 400 for what cannot be parsed, 422 for what is not valid, 294 for partial success. Who takes only <c>application/json</c> gets the audited ones.</summary>
    Draft,
}
