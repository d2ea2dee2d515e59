namespace ClusterGraph.Storage.Files;

/// <summary>Keeps other processes, and this one, from opening the same folder twice. The operating system lets go of it when the process ends, however it ends.</summary>
internal static class FileLock
{
    public const string Name = "clustergraph.lock";

    /// <summary>Holds until it is disposed.</summary>
    /// <exception cref="StoreException">Somebody else holds the folder, or it cannot be written.</exception>
    public static FileStream Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreException(StoreFailure.Forbidden, $"The folder '{folder}' cannot be written: {failure.Message}", failure);
        }
        catch (IOException failure) when (Directory.Exists(folder))
        {
            throw new StoreException(StoreFailure.Unavailable, $"The store in '{folder}' is open already: one process at a time may have it. ({failure.Message})", failure);
        }
        catch (IOException failure)
        {
            throw new StoreException(StoreFailure.Unavailable, $"There is no folder '{folder}', and it cannot be made: {failure.Message}", failure);
        }
    }
}
