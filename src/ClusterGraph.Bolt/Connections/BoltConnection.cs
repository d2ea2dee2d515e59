using System.Net.Sockets;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>
/// One conversation with a server. It has one owner at a time; requests are answered in order, and every answer is counted.
/// Anything unexpected closes the socket, and a connection that broke is never used again.
/// </summary>
internal sealed class BoltConnection(Stream stream, ConnectionTraits traits)
{
    /// <summary>How long a RESET may take before closing is cheaper.</summary>
    public static readonly TimeSpan ResetPatience = TimeSpan.FromSeconds(1);

    private readonly MessageReader _reader = new(stream, traits.Options.MaxMessageBytes, traits.Options.Time);
    private readonly MessageWriter _writer = new();
    private readonly Replies _replies = new(traits.IsRouted);
    private BoltException? _broken;
    private int _users;

    public BoltVersion Version => traits.Version;

    public ServerInfo Server { get; private set; } = new(traits.Address, "", traits.Version);

    public Dialect Dialect { get; private set; } = new(traits.Version.HasElementIds, traits.Version.HasElementIds);

    public ConnectionHints Hints { get; private set; } = ConnectionHints.None;

    public long OpenedAt { get; } = traits.Options.Time.GetTimestamp();

    public long IdleSince { get; set; }

    /// <summary>Which round of credentials opened it; a pool that moved on closes it.</summary>
    public int Generation { get; init; }

    public bool IsUsable => _broken is null;

    /// <summary>Whether the server is in its ready state and owes nothing.</summary>
    public bool IsClean => _broken is null && _replies.IsClean;

    /// <summary>Whether something came in while nothing was asked: most often the end of the stream.</summary>
    public bool HasUnexpectedInput => _reader.HasArrived || traits.Socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);

    /// <summary>Hears of each failure once, before whoever waits for the answer.</summary>
    public Action<BoltException>? Observer
    {
        set => _replies.Observer = value;
    }

    public void Introduce(IReadOnlyDictionary<string, Value> hello)
    {
        Server = Server with { Agent = hello.TryGetValue("server", out var agent) && agent.Kind == ValueKind.String ? agent.AsString() : "" };
        Hints = ConnectionHints.Read(hello);
        if (!Dialect.UtcDateTimes && hello.TryGetValue("patch_bolt", out var patches) && patches.Content is Value[] list && list.Contains("utc"))
        {
            Dialect = Dialect with { UtcDateTimes = true };
        }
    }

    /// <summary>Adds a request to what the next flush sends.</summary>
    public Exchange Post(Request request, Action<Value[]>? records = null)
    {
        ThrowIfBroken();
        _writer.Add(request.Tag, request.Fields, Dialect);
        return _replies.Expect(request.Tag, records);
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        ThrowIfBroken();
        using var use = Use();
        try
        {
            await stream.WriteAsync(_writer.Written, CancellationToken.None).AsTask().WaitAsync(cancellation);
            _writer.Clear();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw Break(failure);
        }
        catch (OperationCanceledException cancelled)
        {
            // What is half sent can neither be finished nor taken back, and the server is not to blame for it.
            _replies.Observer = null;
            Break(cancelled);
            throw;
        }
    }

    /// <summary>Waits until the exchange is answered. When cancelled, it first resets the connection, or closes it, so that nothing is left half read.</summary>
    public async ValueTask ReceiveAsync(Exchange exchange, CancellationToken cancellation)
    {
        while (!exchange.IsDone)
        {
            if (!TryReceive())
            {
                await FillAsync(cancellation);
            }
        }
    }

    public async ValueTask FlushAndReceiveAsync(Exchange exchange, CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        await ReceiveAsync(exchange, cancellation);
    }

    /// <summary>Takes one message of those that have been read.</summary>
    public bool TryReceive()
    {
        try
        {
            if (!_reader.TryTake(out var message))
            {
                return false;
            }

            _replies.Dispatch(message.Span, Dialect);
            return true;
        }
        catch (Exception malformed) when (malformed is MalformedDataException or ProtocolException)
        {
            throw Break(malformed);
        }
    }

    /// <summary>Takes one message of those that have arrived, reading them if need be, without waiting.</summary>
    public bool TryReceiveArrived()
    {
        if (TryReceive())
        {
            return true;
        }

        try
        {
            using var use = Use();
            if (!_reader.TryFill())
            {
                return false;
            }
        }
        catch (Exception failure) when (failure is IOException or SocketException or ObjectDisposedException)
        {
            throw Break(failure);
        }

        return TryReceive();
    }

    /// <summary>Waits for more bytes, under the same rule of cancellation as <see cref="ReceiveAsync"/>.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        ThrowIfBroken();
        try
        {
            using var use = Use();
            await _reader.FillAsync(Hints.Silence, cancellation);
        }
        catch (OperationCanceledException)
        {
            await TryResetAsync(ResetPatience);
            throw;
        }
        catch (Exception failure) when (failure is IOException or SocketException or TimeoutException or ObjectDisposedException)
        {
            throw Break(failure);
        }
    }

    /// <summary>Brings the server back to its ready state, stopping what it runs; closes the connection and returns false when it does not answer in time.</summary>
    public async ValueTask<bool> TryResetAsync(TimeSpan patience)
    {
        if (!IsUsable)
        {
            return false;
        }

        using var limit = new CancellationTokenSource(patience, traits.Options.Time);
        try
        {
            _replies.DropsRecords = true;
            var reset = Post(Request.Reset);
            await FlushAsync(limit.Token);
            while (!reset.IsDone)
            {
                if (!TryReceive())
                {
                    await _reader.FillAsync(patience, limit.Token);
                }
            }

            _replies.DropsRecords = false;
            return reset.Succeeded || Close(reset.Failure!);
        }
        catch (Exception failure)
        {
            return Close(failure);
        }
    }

    /// <summary>Says goodbye if the connection is in a state to, and closes it. Does not fail.</summary>
    public async ValueTask CloseAsync()
    {
        if (IsUsable)
        {
            try
            {
                using var limit = new CancellationTokenSource(ResetPatience, traits.Options.Time);
                Post(Request.Goodbye);
                await FlushAsync(limit.Token);
            }
            catch (Exception failure) when (failure is BoltException or OperationCanceledException)
            {
                // It is closed anyway.
            }
        }

        Observer = null;
        Close(new ObjectDisposedException(nameof(BoltConnection)));
    }

    public BoltException Break(Exception cause)
    {
        if (_broken is null)
        {
            _broken = BreakReason.For(cause, traits);
            stream.Dispose();
            _replies.FailAll(_broken);
        }

        return _broken;
    }

    private bool Close(Exception cause)
    {
        Break(cause);
        return false;
    }

    private void ThrowIfBroken()
    {
        if (_broken is not null)
        {
            throw _broken;
        }
    }

    /// <summary>Two tasks that use one session at once would mix up their answers; the second is refused.</summary>
    private ConnectionUse Use() => Interlocked.Exchange(ref _users, 1) == 0
        ? new ConnectionUse(this)
        : throw new InvalidOperationException("A session, a transaction and its results are used by one task at a time.");

    private readonly struct ConnectionUse(BoltConnection connection) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref connection._users, 0);
    }
}
