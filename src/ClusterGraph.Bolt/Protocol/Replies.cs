using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>The requests of a connection that wait for their answers, in the order in which they were sent, which is the order of the answers.</summary>
internal sealed class Replies(bool isRouted)
{
    private readonly Queue<Exchange> _pending = new();
    private BoltException? _failure;

    /// <summary>Whether the server is in its ready state and owes nothing.</summary>
    public bool IsClean => _failure is null && _pending.Count == 0;

    /// <summary>Whether records are thrown away, which whoever asked for them no longer wants.</summary>
    public bool DropsRecords { get; set; }

    /// <summary>Hears of each failure once, before whoever waits for the answer.</summary>
    public Action<BoltException>? Observer { get; set; }

    public Exchange Expect(byte tag, Action<Value[]>? records)
    {
        var exchange = new Exchange(tag, records);
        _pending.Enqueue(exchange);
        return exchange;
    }

    /// <summary>Hands a message to the request that it answers. Fails with <see cref="MalformedDataException"/> on one that Bolt does not allow here.</summary>
    public void Dispatch(ReadOnlySpan<byte> message, Dialect dialect)
    {
        var reader = new PackReader(message, dialect);
        var (marker, tag) = (reader.ReadByte(), reader.ReadByte());
        if (!_pending.TryPeek(out var exchange) || marker != (tag == MessageTag.Ignored ? Marker.TinyStructure : Marker.TinyStructure + 1))
        {
            throw new MalformedDataException($"The message {tag:X2} with marker {marker:X2} answers nothing or has a wrong number of fields.");
        }

        switch (tag)
        {
            case MessageTag.Record when ValueReader.ReadList(ref reader) is var values:
                exchange.Record(DropsRecords ? null : values);
                break;
            case MessageTag.Success or MessageTag.Failure:
                Settle(_pending.Dequeue(), tag, ValueReader.ReadMap(ref reader));
                break;
            case MessageTag.Ignored:
                _pending.Dequeue().Fail(_failure ?? throw new MalformedDataException("A request was ignored though none had failed."));
                break;
            default:
                throw new MalformedDataException($"{tag:X2} is no reply.");
        }

        if (reader.Remaining > 0)
        {
            throw new MalformedDataException($"{reader.Remaining} bytes follow a message.");
        }
    }

    /// <summary>Answers everything with the end of the connection.</summary>
    public void FailAll(BoltException end)
    {
        while (_pending.TryDequeue(out var exchange))
        {
            exchange.Fail(end);
        }

        Observer?.Invoke(end);
    }

    private void Settle(Exchange exchange, byte tag, Dictionary<string, Value> metadata)
    {
        if (tag == MessageTag.Success)
        {
            _failure = exchange.Tag == MessageTag.Reset ? null : _failure;
            exchange.Succeed(metadata);
            return;
        }

        _failure = FailureClass.ToException(ServerErrorReader.Read(metadata), isRouted);
        exchange.Fail(_failure);
        Observer?.Invoke(_failure);
    }
}
