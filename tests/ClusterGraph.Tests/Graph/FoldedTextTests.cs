using ClusterGraph.Graph;

namespace ClusterGraph.Tests.Graph;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("  Querétaro ", "queretaro")]
    [InlineData("ÑANDÚ", "nandu")]
    [InlineData("Łódź", "lodz")]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("Großenbrode", "grossenbrode")]
    [InlineData("Ærø", "aero")]
    [InlineData("Ελλάς", "ελλας")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Việt", "viet")]
    [InlineData("5 %", "5 %")]
    public void Fold_Case(string text, string expected) => Assert.Equal(expected, FoldedText.Fold(text));
}
