using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary>The arguments that say how partners are scored and which are wanted.</summary>
internal static class PartnerArguments
{
    public static readonly Argument<ParsedFilter<NodeFilter>?> Where = Filter("where", "Only partners that fit.");
    private static readonly Argument<PartnerScope?> Scope = Argument.Enum<PartnerScope>("scope", "Which pairs are wanted, by where the two lie; all when left out. Better than a weight on `biRegional`.");
    private static readonly Argument<PartnerMode?> Mode = Argument.Enum<PartnerMode>("mode", "Which relatedness of the differing activities is thought best [HEU].", PartnerMode.Balanced);
    private static readonly Argument<PartnerWeights> Weights = new("weights", "What each component counts; the defaults for those left out. They need not add up to 1 [HEU].", value => value as PartnerWeights ?? PartnerWeights.Default)
    {
        ResolvedType = new GraphQLTypeReference(nameof(PartnerWeightsInput)),
    };

    private static readonly Argument<string?> Programme = Argument.Id("programme", "Score component `programme` against this one alone, and leave out pairs that its rules do not take; against all open programmes when left out.");
    private static readonly Argument<bool> Existing = Argument.Flag("includeExisting", "Whether clusters that work with it already may stand in the ranking.");

    /// <summary>How pairs are scored.</summary>
    public static ImmutableArray<DeclaredArgument> Scoring => [Mode, Weights, Programme];

    /// <summary>How pairs are scored, and which partners are wanted.</summary>
    public static ImmutableArray<DeclaredArgument> All => [Where, Scope, .. Scoring, Existing];

    public static Argument<ParsedFilter<NodeFilter>?> Filter(string name, string description) =>
        new(name, description, value => (ParsedFilter<NodeFilter>?)value) { ResolvedType = new GraphQLTypeReference(FilterInput<NodeFilter>.NameOf(nameof(Cluster))) };

    public static AskedPartners Read(FieldArguments arguments) => new()
    {
        Scope = arguments.Get(Scope) ?? PartnerScope.Any,
        Mode = arguments.Get(Mode) ?? PartnerMode.Balanced,
        Weights = arguments.Get(Weights),
        Programme = arguments.Get(Programme) is { } id ? NodeIds.Parse(id, NodeKind.Programme) : null,
        IncludeExisting = arguments.Get(Existing),
        Where = arguments.Get(Where),
    };
}
