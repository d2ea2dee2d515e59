using System.Globalization;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.Partners;
using GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary>Weights of the components in the schema.</summary>
internal sealed class PartnerWeightsInput : InputObjectGraphType
{
    public PartnerWeightsInput()
    {
        Name = nameof(PartnerWeightsInput);
        Description = "What each component of a partner score counts: finite, not negative, not all 0. Weights are judgement, not measurement [HEU].";
        var given = PartnerWeights.Default;
        Add("hybrid", "H, different but related.", given.Hybrid);
        Add("complementarity", "K, missing related knowledge that the other holds.", given.Complementarity);
        Add("techMatch", "T, needs met by offers.", given.TechMatch);
        Add("social", "S, common partners.", given.Social);
        Add("programme", "P, a programme that takes both.", given.Programme);
        Add("biRegional", "R, one from the EU and one from Latin America and the Caribbean.", given.BiRegional);
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        double Read(string name) => Convert.ToDouble(value[name], CultureInfo.InvariantCulture);
        var weights = new PartnerWeights
        {
            Hybrid = Read("hybrid"),
            Complementarity = Read("complementarity"),
            TechMatch = Read("techMatch"),
            Social = Read("social"),
            Programme = Read("programme"),
            BiRegional = Read("biRegional"),
        };
        try
        {
            return weights.Checked();
        }
        catch (ArgumentException)
        {
            throw new GraphQLFailure(ErrorCode.BadUserInput, "'weights' must be finite, not negative, and not all 0.");
        }
    }

    private void Add(string name, string description, double fallback) =>
        AddField(new FieldType { Name = name, Description = $"{description} Finite and not negative.", Type = typeof(NonNullGraphType<FloatGraphType>), DefaultValue = fallback });
}
