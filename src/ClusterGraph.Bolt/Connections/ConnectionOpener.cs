using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>Opens connections: name, TCP, TLS, handshake and log-on, all within the connect timeout, since a frozen server still accepts TCP.</summary>
internal sealed class ConnectionOpener(Endpoint endpoint)
{
    /// <summary>Fails with <see cref="ServiceUnavailableException"/> or, when the server refuses the log-on, with what it said.</summary>
    public async Task<BoltConnection> OpenAsync(ServerAddress address, int generation, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(endpoint.Options.ConnectTimeout, endpoint.Options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        Stream? stream = null;
        try
        {
            var socket = await ConnectAsync(address, either.Token);
            stream = new NetworkStream(socket, ownsSocket: true);
            stream = await Tls.SecureAsync(stream, address, endpoint.Uri.Tls, either.Token);
            var version = await Handshake.NegotiateAsync(stream, either.Token);
            var traits = new ConnectionTraits(address, version, socket, endpoint);
            var connection = new BoltConnection(stream, traits) { Generation = generation };
            await Login.PerformAsync(connection, endpoint, either.Token);
            return connection;
        }
        catch (Exception failure)
        {
            stream?.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw Translated(failure, address, limit.IsCancellationRequested);
        }
    }

    private Exception Translated(Exception failure, ServerAddress address, bool timedOut) => failure switch
    {
        _ when timedOut && failure is not BoltException { Error: not null } =>
            new ServiceUnavailableException($"{address} did not let a connection be opened within {endpoint.Options.ConnectTimeout}.", failure),
        SessionExpiredException => new ServiceUnavailableException(failure.Message, failure),
        AuthenticationException => new ServiceUnavailableException($"TLS with {address} failed: {failure.Message}", failure, isRetryable: false),
        EndOfStreamException => new ServiceUnavailableException($"{address} closed the connection at its start.{SchemeAdvice}", failure),
        IOException or SocketException => new ServiceUnavailableException($"{address} could not be reached: {failure.Message}{TlsAdvice}", failure),
        _ => failure,
    };

    private string SchemeAdvice =>
        TlsAdvice.Length > 0 ? TlsAdvice : " If it wants TLS, use the scheme bolt+s, bolt+ssc, neo4j+s or neo4j+ssc.";

    private string TlsAdvice =>
        endpoint.Uri.Tls == TlsMode.None ? "" : " A server that closes the connection at the TLS hello may want none: use the scheme bolt or neo4j.";

    private async Task<Socket> ConnectAsync(ServerAddress address, CancellationToken cancellation)
    {
        var hosts = IPAddress.TryParse(address.Host, out var ip) ? [ip] : await endpoint.Options.ResolveHost(address.Host, cancellation);
        Exception failure = new SocketException((int)SocketError.HostNotFound);
        foreach (var host in hosts)
        {
            var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                await socket.ConnectAsync(host, address.Port, cancellation);
                return socket;
            }
            catch (SocketException refused)
            {
                socket.Dispose();
                failure = refused;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw failure;
    }
}
