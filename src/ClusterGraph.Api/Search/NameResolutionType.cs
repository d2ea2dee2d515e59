using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Search;

/// <summary>What a name may mean, in the schema.</summary>
internal sealed class NameResolutionType : DeclaredObject<NameResolution>
{
    public NameResolutionType() : base(nameof(NameResolution), "Which nodes a name may mean.")
    {
        Value("name", "The name, as given.", resolution => resolution.Name);
        Value("ambiguous", "Whether another candidate fits about as well as the first.", resolution => resolution.IsAmbiguous);
        Declare(
            new ValueField<NameResolution, IReadOnlyList<SearchHit>>((resolution, _) => resolution.Candidates),
            FieldGraphType.Named(NameCandidateType.TypeName).AsRequired().AsList().AsRequired(),
            "candidates",
            "The likeliest first; empty when the name is not known.");
    }
}

/// <summary>One node that a name may mean, in the schema.</summary>
internal sealed class NameCandidateType : DeclaredObject<SearchHit>
{
    public const string TypeName = "NameCandidate";

    public NameCandidateType() : base(TypeName, "One node that a name may mean.")
    {
        Declare(new ValueField<SearchHit, Node>((hit, _) => hit.Node), FieldGraphType.Named(nameof(Node)).AsRequired(), "node", "The node.");
        Value("score", "How well it fits, in (0,1], higher is better.", hit => hit.Score);
        Value("matchedField", "What fits: `key`, `code`, `name`, `aliases` or `labels`.", hit => hit.Field);
    }
}
