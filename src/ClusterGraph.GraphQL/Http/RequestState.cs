namespace ClusterGraph.GraphQL.Http;

/// <summary>The data of one request, opened when it is first needed and once.</summary>
internal sealed class RequestState(DataAccess data) : IAsyncDisposable
{
    private IAsyncDisposable? opened;
    private bool isRead;

    public async ValueTask<IAsyncDisposable> OpenAsync(CancellationToken cancellation) => opened ??= await data.Open(cancellation).ConfigureAwait(false);

    /// <summary>What executing reads; asked again, the newest data, for the other is out of date.</summary>
    public async ValueTask<IAsyncDisposable> ReadAsync(CancellationToken cancellation)
    {
        if (isRead && opened is { } old)
        {
            opened = null;
            await old.DisposeAsync().ConfigureAwait(false);
        }

        isRead = true;
        return await OpenAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The version of the data; null when it cannot be opened, which executing will tell about.</summary>
    public async ValueTask<string?> VersionAsync(CancellationToken cancellation)
    {
        try
        {
            return data.VersionOf(await OpenAsync(cancellation).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => opened?.DisposeAsync() ?? ValueTask.CompletedTask;
}
