using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClusterGraph.Graph;

namespace ClusterGraph.Regions;

/// <summary>A place other than a country: sub-national region, city, border area or group of countries.</summary>
public sealed record Region : Node
{
    private static readonly Regex Nuts = new("^[A-Z]{2}[A-Z0-9]{0,3}$", RegexOptions.CultureInvariant);

    // Regional statistics keep the version of NUTS that was in force in their year.
    private static readonly FrozenDictionary<string, Regex> Schemes = new Dictionary<string, Regex>
    {
        ["NUTS2006"] = Nuts,
        ["NUTS2010"] = Nuts,
        ["NUTS2013"] = Nuts,
        ["NUTS2016"] = Nuts,
        ["NUTS2021"] = Nuts,
        ["NUTS2024"] = Nuts,
        ["ISO3166-2"] = new("^[A-Z]{2}-[A-Z0-9]{1,3}$", RegexOptions.CultureInvariant),
    }.ToFrozenDictionary();

    public required RegionKind RegionKind { get; init; }

    /// <summary>Code in <see cref="CodeScheme"/>, where one exists: <c>ES21</c>, <c>MX-QUE</c>.</summary>
    public string? Code { get; init; }

    /// <summary><c>ISO3166-2</c>, <c>NUTS2016</c> or another version of NUTS from 2006 to 2024.</summary>
    public string? CodeScheme { get; init; }

    /// <summary>Of the city or of the area's main place; null where a point would mislead.</summary>
    public Coordinates? Coordinates { get; init; }

    private protected override IEnumerable<string> BrokenRules()
    {
        if (Code is null != CodeScheme is null) yield return "code and codeScheme come together";
        else if (CodeScheme is not null && !Schemes.ContainsKey(CodeScheme)) yield return $"'{CodeScheme}' is not a code scheme of regions: {string.Join(" or ", Schemes.Keys.Order())}";
        else if (Code is not null && !Schemes[CodeScheme!].IsMatch(Code)) yield return $"'{Code}' has not the form of a {CodeScheme} code";
    }
}
