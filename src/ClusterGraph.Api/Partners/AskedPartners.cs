using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Partners;

/// <summary>How partners are asked for.</summary>
internal sealed record AskedPartners
{
    public PartnerScope Scope { get; init; }

    public PartnerMode Mode { get; init; }

    public PartnerWeights Weights { get; init; } = PartnerWeights.Default;

    /// <summary>The only programme that counts; null for all open ones.</summary>
    public NodeKey? Programme { get; init; }

    public bool IncludeExisting { get; init; }

    public ParsedFilter<NodeFilter>? Where { get; init; }

    /// <summary>All arguments as GraphQL writes them, but for the filter: with them and the same data the answer comes again.</summary>
    public string Text => $"scope: {EnumName.Of(Scope.ToString())}, {ScoringText}, includeExisting: {(IncludeExisting ? "true" : "false")}";

    /// <summary>The arguments that scores depend on.</summary>
    public string ScoringText
    {
        get
        {
            var w = Weights;
            var weights = string.Create(CultureInfo.InvariantCulture, $"{{ hybrid: {w.Hybrid}, complementarity: {w.Complementarity}, techMatch: {w.TechMatch}, social: {w.Social}, programme: {w.Programme}, biRegional: {w.BiRegional} }}");
            var programme = Programme is { } key ? $", programme: \"{GlobalId.Of(key.Text)}\"" : "";
            return $"mode: {EnumName.Of(Mode.ToString())}, weights: {weights}{programme}";
        }
    }
}
