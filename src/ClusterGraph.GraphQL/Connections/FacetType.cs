using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>The counts of one facet.</summary>
public sealed class FacetType : DeclaredObject<Facet>
{
    public FacetType() : base(nameof(Facet), "How often each value of a field or relation occurs in a list.")
    {
        Value("field", "The facet, as named in `by`.", facet => facet.Field);
        Value("buckets", "The most frequent values first, ties by value.", facet => facet.Buckets);
        Value("missing", "Rows that have no value.", facet => facet.Missing);
    }
}

/// <summary>One value with its count.</summary>
public sealed class FacetBucketType : DeclaredObject<FacetBucket>
{
    public FacetBucketType() : base(nameof(FacetBucket), "A value and how many rows have it.")
    {
        Value("value", "The value: an enum name, a number, a text, or the key of a node.", bucket => bucket.Value);
        Value("label", "What to show for it: the node's name where the value is a key.", bucket => bucket.Label);
        Value("count", "How many rows have it.", bucket => bucket.Count);
    }
}
