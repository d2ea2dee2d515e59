using System.IO.Compression;
using CsvHelper;

namespace ClusterGraph.Importing;

/// <summary>A file of comma-separated values with a header, plain or gzip (<c>.gz</c>), read row by row; commas, semicolons, tabs and bars separate.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader reader;
    private readonly ImportProblems problems;

    private CsvTable(CsvReader reader, string name, ImportProblems problems)
    {
        this.reader = reader;
        this.problems = problems;
        Name = name;
        Columns = [.. reader.Headers];
    }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Where the current row starts, from 1, the header being line 1.</summary>
    public long Line => reader.LineNumber;

    /// <summary>How many rows were read.</summary>
    public long Rows => reader.RowNumber;

    /// <summary>The text of a cell without space around it.</summary>
    public string this[int column] => reader.GetString(column).Trim();

    /// <summary>The bytes of a cell, good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => reader.GetSpan(column);

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CsvTable Open(string path, ImportProblems problems)
    {
        var name = Path.GetFileName(path);
        var file = File.OpenRead(path);
        Stream content = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            PoolStrings = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = row => problems.Add(new ImportProblem(name, row.LineNumber, null, row.Reason == CsvMalformedReason.FieldCountMismatch ? "the row has another number of cells than the header" : "a quote is out of place or not closed")),
        };
        return new CsvTable(CsvReader.Create(content, options, leaveOpen: false), name, problems);
    }

    public bool Read() => reader.Read();

    /// <summary>Where a column stands; -1 when there is none of exactly that name.</summary>
    public int Find(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Trim() == column) return i;
        return -1;
    }

    /// <summary>Where a column stands; -1 after reporting that there is none.</summary>
    public int Need(string column)
    {
        var at = Find(column);
        if (at < 0) problems.Add(new ImportProblem(Name, 1, column, $"there is no such column; there are {string.Join(", ", Columns)}"));
        return at;
    }

    public void Dispose() => reader.Dispose();
}
