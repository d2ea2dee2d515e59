using System.Text;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using ClusterGraph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Tests.Storage.Files;

/// <summary>Files that cannot be opened, each with its own message.</summary>
public sealed class FileFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string FilePath => Path.Combine(folder.Path, StoreFile.Name);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_Twice_SaysThatItIsOpen()
    {
        await using var store = FileStore.Open(folder.Path, TimeProvider.System);
        Refused(StoreFailure.Unavailable, "is open already: one process at a time");
    }

    [Fact]
    public void Open_NoDatabase_SaysSoAndLeavesItAlone()
    {
        File.WriteAllText(FilePath, new string('x', 5_000));
        Refused(StoreFailure.Unreadable, "is no SQLite database");
        Assert.Equal(new string('x', 5_000), File.ReadAllText(FilePath));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysSoAndLeavesItAlone()
    {
        Run("CREATE TABLE theirs (a)");
        var before = File.ReadAllBytes(FilePath);
        Refused(StoreFailure.Unreadable, "is a database of another program");
        Assert.Equal(before, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public async Task Open_NewerFormat_SaysWhich()
    {
        await FormatFixture.WriteAsync(folder.Path);
        Run("PRAGMA user_version = 7");
        Refused(StoreFailure.Unreadable, "has format 7; this version of ClusterGraph reads formats up to 1");
    }

    [Theory]
    [InlineData("UPDATE node SET json = replace(json, '1997', '1998')", "its nodes and links are not those of version 2-")]
    [InlineData("DELETE FROM link WHERE kind = 'RELATED_TO'", "its nodes and links are not those of version 2-")]
    [InlineData("UPDATE node SET json = '{' WHERE key = 'cluster:aero'", "a record in it cannot be read")]
    [InlineData("UPDATE node SET json = 'null' WHERE key = 'cluster:aero'", "a record in it cannot be read")]
    [InlineData("DELETE FROM node", "has lost a node")]
    public async Task Open_ContentChangedBehindOurBack_SaysHow(string change, string message)
    {
        await FormatFixture.WriteAsync(folder.Path);
        Run(change);
        Refused(StoreFailure.Unreadable, message);
    }

    [Fact]
    public async Task Open_RandomBytesOverwritten_EitherOpensWholeOrSaysThatItIsDamaged()
    {
        await FormatFixture.WriteAsync(folder.Path);
        var good = File.ReadAllBytes(FilePath);
        var refused = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])good.Clone();
            random.NextBytes(bytes.AsSpan(random.Next(bytes.Length - 600), 600));
            File.WriteAllBytes(FilePath, bytes);
            try
            {
                await using var store = FileStore.Open(folder.Path, TimeProvider.System);
                await using var snapshot = await store.OpenAsync(default);
                Assert.Equal(2, snapshot.Version.Number);
            }
            catch (StoreException failure)
            {
                Assert.Equal(StoreFailure.Unreadable, failure.Failure);
                refused++;
            }
        }

        Assert.True(refused > 0);
    }

    [Fact]
    public async Task Open_CutShort_SaysThatItIsDamaged()
    {
        await FormatFixture.WriteAsync(folder.Path);
        File.WriteAllBytes(FilePath, File.ReadAllBytes(FilePath)[..10_000]);
        Refused(StoreFailure.Unreadable, "is damaged");
    }

    [Fact]
    public void Open_FolderThatIsAFile_SaysSo()
    {
        File.WriteAllText(Path.Combine(folder.Path, "file"), "", Encoding.ASCII);
        var failure = Assert.Throws<StoreException>(() => FileStore.Open(Path.Combine(folder.Path, "file"), TimeProvider.System));
        Assert.Contains("it cannot be made", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM history")]
    [InlineData("UPDATE history SET author = 'Eve'")]
    [InlineData("DELETE FROM history_change")]
    [InlineData("UPDATE history_change SET before = NULL")]
    public async Task History_IsAppendOnly(string change)
    {
        await FormatFixture.WriteAsync(folder.Path);
        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => Run(change)).Message, StringComparison.Ordinal);
    }

    private void Refused(StoreFailure kind, string message)
    {
        var failure = Assert.Throws<StoreException>(() => FileStore.Open(folder.Path, TimeProvider.System));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(kind, failure.Failure);
    }

    private void Run(string statement)
    {
        using var connection = StoreFile.Connect(FilePath, SqliteOpenMode.ReadWriteCreate);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
