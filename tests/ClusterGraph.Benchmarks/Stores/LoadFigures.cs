using System.Diagnostics;
using System.Globalization;
using ClusterGraph.Importing.H2020;
using ClusterGraph.Storage;

namespace ClusterGraph.Benchmarks.Stores;

/// <summary>How long a load takes: from the file to the first read, and from a store in a folder to the first read.</summary>
internal static class LoadFigures
{
    public static async Task LoadAsync(string figure, string address, (string Participations, int Copies) data)
    {
        var watch = Stopwatch.StartNew();
        await using var store = new StoreOpener().Open(StoreAddress.Parse(address));
        await FillAsync(store, data);
        await PrintAsync(figure, store, watch);
    }

    public static async Task OpenAsync(string figure, string address)
    {
        var watch = Stopwatch.StartNew();
        await using var store = new StoreOpener().Open(StoreAddress.Parse(address));
        await PrintAsync(figure, store, watch);
    }

    public static async Task FillAsync(IGraphStore store, (string Participations, int Copies) data)
    {
        await using var snapshot = await store.OpenAsync(default);
        var import = await ParticipationImport.ReadAsync(new ParticipationFiles(data.Participations) { Copies = data.Copies }, ParticipationImport.Cordis, new(snapshot, new()), default);
        await store.ApplyAsync(import.Changes, default);
    }

    private static async Task PrintAsync(string figure, IGraphStore store, Stopwatch watch)
    {
        await using var snapshot = await store.OpenAsync(default);
        var counts = await snapshot.CountAsync(default);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure}: {watch.Elapsed.TotalSeconds:N1} s for {counts.Nodes.Values.Sum():N0} nodes and {counts.Links.Values.Sum():N0} links, version {snapshot.Version}"));
    }
}
