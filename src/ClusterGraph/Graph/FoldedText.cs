using System.Globalization;
using System.Text;

namespace ClusterGraph.Graph;

/// <summary>Text as it is compared: without case, accents and surrounding space; <c>ß æ œ</c> as two letters.</summary>
/// <remarks>
/// Own tables instead of <see cref="string.Normalize()"/>: the product runs without ICU (invariant globalization), where normalising changes nothing, and the
/// result, which stores keep, must not change with a machine's Unicode version. Covered are the Latin and Greek letters of Europe and America.
/// </remarks>
public static class FoldedText
{
    private const char LatinStart = '\u00C0';
    private const char GreekStart = '\u0370';
    private const char AdditionalStart = '\u1E00';

    // The base letter, in lower case, of every letter from the start on.
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ"
        + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaa"
        + "aaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
        + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string Greek =
        "ͱͱͳͳʹ͵ͷͷ  ͺͻͼͽ;ϳ    ΄¨α·εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουωϗ"
        + "ϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ϶ϸϸϲϻϻϼͻͼͽ";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    public static string Fold(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (Ascii.IsValid(trimmed)) return trimmed.ToString().ToLowerInvariant();
        var folded = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
            if (Pair(c) is { } pair) folded.Append(pair);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(Letter(c));
        return folded.ToString();
    }

    private static string? Pair(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        _ => null,
    };

    private static char Letter(char c) => c switch
    {
        _ when c - LatinStart is var at and >= 0 && at < Latin.Length => Latin[at],
        _ when c - GreekStart is var at and >= 0 && at < Greek.Length => Greek[at],
        _ when c - AdditionalStart is var at and >= 0 && at < Additional.Length => Additional[at],
        _ => char.ToLowerInvariant(c),
    };
}
