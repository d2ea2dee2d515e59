using ClusterGraph.Storage.Memory;
using ClusterGraph.Storage.Search;
using FsCheck.Xunit;

namespace ClusterGraph.Tests.Storage.Search;

public sealed class WordMatchTests
{
    [Theory]
    [InlineData("hegan", "hegan", 1)]
    [InlineData("heg", "hegan", 0.81)]
    [InlineData("hegna", "hegan", 0.6)]
    [InlineData("hegen", "hegan", 0.6)]
    [InlineData("egan", "hegan", 0.6)]
    [InlineData("aerocluter", "aerocluster", 0.6)]
    [InlineData("aerokluter", "aerocluster", 0.4)]
    [InlineData("hagen", "hegan", 0)]
    [InlineData("abc", "abd", 0)]
    [InlineData("2017", "2018", 0)]
    [InlineData("h", "hegan", 0)]
    public void Quality_Case(string asked, string found, double quality) => Assert.Equal(quality, WordMatch.Quality(asked, found), 9);

    // The walk over the sorted words shares and skips work; it must find what looking at each word finds.
    [Property(MaxTest = 200)]
    public void Vocabulary_AnswersAsLookingAtEachWordDoes(int seed)
    {
        var random = new Random(seed);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 11)).Select(_ => (char)('a' + random.Next(3))));
        string[] words = [.. Enumerable.Range(0, 300).Select(_ => Word()).Distinct().Order(StringComparer.Ordinal)];
        var asked = Word();
        var expected = words.Select((word, i) => (i, Quality: WordMatch.Quality(asked, word))).Where(word => word.Quality > 0).ToDictionary(word => word.i, word => word.Quality);
        Assert.Equal(expected, new Vocabulary(words).Answers(asked));
    }
}
