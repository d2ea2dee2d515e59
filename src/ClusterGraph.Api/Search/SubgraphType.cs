using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Search;

/// <summary>A part of the graph in the schema.</summary>
internal sealed class SubgraphType : DeclaredObject<Subgraph>
{
    public SubgraphType() : base(nameof(Subgraph), "A part of the graph.")
    {
        Declare(
            new ValueField<Subgraph, IReadOnlyList<Node>>((part, _) => part.Nodes) { Cost = _ => new FieldCost(1) },
            FieldGraphType.Named(nameof(Node)).AsRequired().AsList().AsRequired(),
            "nodes",
            "Its nodes, nearest first, then by key.");
        Value("links", "All links of the wanted kinds between its nodes.", part => part.Links);
        Value("truncated", "Whether the limit cut nodes off.", part => part.Truncated);
    }
}

/// <summary>A link in the schema.</summary>
internal sealed class LinkType : DeclaredObject<Link>
{
    public LinkType() : base(nameof(Link), "A directed, sourced statement that joins two nodes.")
    {
        Value("kind", "What it says.", link => link.Kind);
        Value("fromKey", "Key of the node that it starts from.", link => link.From.Text);
        Value("toKey", "Key of the node that it leads to.", link => link.To.Text);
        NodeReference.Add(this, ("from", "The node that it starts from."), FieldGraphType.Named(nameof(Node)).AsRequired(), link => link.From);
        NodeReference.Add(this, ("to", "The node that it leads to."), FieldGraphType.Named(nameof(Node)).AsRequired(), link => link.To);
        Value("status", "Whether the source states it or the curators inferred it.", link => link.Status);
        Optional("reason", "Why an inferred link holds; null for a stated one.", link => link.Reason);
        Optional("role", "In which role, where the kind has roles.", link => link.Details.Role);
        Optional("weight", "How related the two are, in (0,1], for RELATED_TO.", link => link.Details.Weight);
        Optional("basis", "Where the weight comes from, for RELATED_TO.", link => link.Details.Basis);
        Optional("period", "When it held, as far as a source says.", link => link.Details.Period);
        Value("citations", "Where it is stated.", link => link.Citations);
    }
}
