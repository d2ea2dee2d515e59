using ClusterGraph.Exporting.Rdf;

namespace ClusterGraph.Exporting;

/// <summary>Writes all of a version in one of the formats. What is there already is never written over, and what fails leaves nothing behind.</summary>
public static class Export
{
    /// <summary>Whether the format is a folder of files rather than one file.</summary>
    public static bool IsFolder(ExportFormat format) => format is ExportFormat.Seed or ExportFormat.Csv;

    /// <param name="reader">What to export.</param>
    /// <param name="format">In which form.</param>
    /// <param name="path">A file or folder that is not there yet; an empty folder may be.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    public static async Task WriteAsync(ExportReader reader, ExportFormat format, string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) || (Directory.Exists(path) && (!IsFolder(format) || Directory.EnumerateFileSystemEntries(path).Any())))
            throw new IOException($"'{path}' is there already; name a {(IsFolder(format) ? "folder" : "file")} that is not.");
        var partial = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))}.partial";
        try
        {
            if (IsFolder(format)) await WriteFolderAsync(reader, format, partial, cancellationToken);
            else await WriteFileAsync(reader, format, partial, cancellationToken);
            if (Directory.Exists(path)) Directory.Delete(path);
            if (IsFolder(format)) Directory.Move(partial, path);
            else File.Move(partial, path);
        }
        finally
        {
            if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
            File.Delete(partial);
        }
    }

    private static Task WriteFolderAsync(ExportReader reader, ExportFormat format, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        return format == ExportFormat.Seed ? SeedExport.WriteAsync(reader, folder, cancellationToken) : CsvExport.WriteAsync(reader, folder, cancellationToken);
    }

    private static async Task WriteFileAsync(ExportReader reader, ExportFormat format, string path, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        await using var file = File.Create(path);
        if (format == ExportFormat.GraphMl) await GraphMlExport.WriteAsync(reader, file, cancellationToken);
        else await RdfExport.WriteAsync(reader, file, cancellationToken);
    }
}
