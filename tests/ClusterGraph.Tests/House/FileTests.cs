using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ClusterGraph.Tests.House;

public sealed class FileTests
{
    private const int Most = 300;
    private const int Usual = 150;

    // Files above the usual size, each with its reason.
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["StoreContract.Lists.cs"] = "all that is asked of lists, a test a case",
        ["Transaction.cs"] = "what a transaction does, which one owner of a connection must know whole",
        ["ResultCursor.cs"] = "the public ways to read a result, each a few lines",
        ["BoltConnection.cs"] = "the protocol state of one connection, which one owner keeps whole",
        ["StreamingTests.cs"] = "one conversation a case of streaming",
        ["BestPathsTests.cs"] = "published cases, properties and the exhaustive walk that they are compared with",
    };

    private static readonly string Root = RootOf();

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void Files_AreSmall()
    {
        var sizes = Files.Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count())).ToArray();
        Assert.DoesNotContain(sizes, file => file.Lines > Most);
        var large = sizes.Where(file => file.Lines > Usual && !Exempt.ContainsKey(file.Name)).ToList();
        Assert.True(large.Count == 0, string.Join('\n', large));
        Assert.True(sizes.Select(file => file.Lines).Order().ElementAt(sizes.Length / 2) <= 60);
    }

    [Fact]
    public void Names_SayWhatAThingIs() => Assert.DoesNotContain(Files.Select(Path.GetFileNameWithoutExtension), name => Regex.IsMatch(name!, "(Manager|Helper|Service|Utils?)$"));

    [Fact]
    public void Files_HoldTheTypeTheyAreNamedAfter() => Assert.DoesNotContain(
        Files.Where(file => file.Contains($"{Path.DirectorySeparatorChar}src{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(file) != "Program.cs"),
        file => !Regex.IsMatch(File.ReadAllText(file), $@"(class|record|record struct|struct|enum|interface|delegate .+) {Path.GetFileNameWithoutExtension(file).Split('.')[0]}\b"));

    private static string RootOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
