using System.Globalization;
using System.Text;

namespace ClusterGraph.Graph;

/// <summary>Text as it is compared: without case, accents and surrounding space.</summary>
public static class FoldedText
{
    public static string Fold(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (Ascii.IsValid(trimmed)) return trimmed.ToString().ToLowerInvariant();
        var folded = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed.ToString().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(c));
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
