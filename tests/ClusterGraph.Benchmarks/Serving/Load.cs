using System.Diagnostics;
using System.Net.Sockets;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>Sends one request over and over on 32 connections, on one thread that waits for whichever has an answer: cheaper than the server on its core.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>The time of each request in ticks.</summary>
    public static List<long> Run(int port, byte[] request, TimeSpan time)
    {
        var open = Enumerable.Range(0, Connections).Select(_ => new Connection(port, request)).ToDictionary(connection => connection.Socket);
        var times = new List<long>(1 << 20);
        foreach (var connection in open.Values) connection.Send();
        var ready = new List<Socket>(Connections);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            ready.Clear();
            ready.AddRange(open.Keys);
            Socket.Select(ready, null, null, TimeSpan.FromSeconds(10));
            foreach (var socket in ready)
                if (open[socket].Receive() is { } taken)
                {
                    times.Add(taken);
                    open[socket].Send();
                }
        }

        foreach (var connection in open.Values) connection.Dispose();
        return times;
    }
}
