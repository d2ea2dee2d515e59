using System.Text;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>The part of a key behind the colon, made of a name: <c>Aeroclúster de Querétaro</c> becomes <c>aerocluster-de-queretaro</c>.</summary>
internal static class KeySlug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in FoldedText.Fold(text))
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Words of camelCase apart: <c>personsEmployed</c> becomes <c>persons-employed</c>.</summary>
    public static string OfCamelCase(string text) => Of(string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? $"-{c}" : $"{c}")));
}
