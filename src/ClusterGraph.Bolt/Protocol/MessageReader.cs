using System.Buffers.Binary;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>
/// Puts messages together from chunks; a message in one chunk is not copied. What <see cref="TryTake"/> returns is valid until the next call.
/// The read from the stream is never cancelled, only left waiting: a cancelled read would ruin a TLS stream, and the bytes are still to come.
/// </summary>
internal sealed class MessageReader(Stream stream, int maxMessageBytes, TimeProvider time)
{
    private const int InitialBuffer = 1 << 16;
    private byte[] _buffer = new byte[InitialBuffer];
    private int _scan;
    private int _end;
    private int _start;
    private int _length;
    private Task<int>? _pendingRead;

    /// <summary>Whether a read that was left open has ended.</summary>
    public bool HasArrived => _pendingRead is { IsCompleted: true };

    public bool TryTake(out ReadOnlyMemory<byte> message)
    {
        while (_end - _scan >= 2)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_scan));
            if (size == 0)
            {
                _scan += 2;
                if (_length > 0)
                {
                    message = _buffer.AsMemory(_start, _length);
                    _length = 0;
                    return true;
                }
            }
            else if (_end - _scan - 2 >= size)
            {
                TakeChunk(size);
            }
            else
            {
                break;
            }
        }

        message = default;
        return false;
    }

    /// <summary>Waits for more bytes. Fails with <see cref="TimeoutException"/> after <paramref name="silence"/>, <see cref="EndOfStreamException"/> at the end.</summary>
    public ValueTask FillAsync(TimeSpan silence, CancellationToken cancellation)
    {
        if (_pendingRead is null)
        {
            MakeRoom();
            var read = stream.ReadAsync(_buffer.AsMemory(_end), CancellationToken.None);
            if (read.IsCompletedSuccessfully)
            {
                Accept(read.Result);
                return ValueTask.CompletedTask;
            }

            _pendingRead = read.AsTask();
        }

        return AwaitAsync(_pendingRead, silence, cancellation);
    }

    /// <summary>Takes what has arrived without waiting; a read that finds nothing stays open and is taken up by the next call.</summary>
    public bool TryFill()
    {
        if (_pendingRead is null)
        {
            MakeRoom();
            _pendingRead = stream.ReadAsync(_buffer.AsMemory(_end), CancellationToken.None).AsTask();
        }

        if (!_pendingRead.IsCompletedSuccessfully)
        {
            return false;
        }

        var count = _pendingRead.Result;
        _pendingRead = null;
        Accept(count);
        return true;
    }

    private async ValueTask AwaitAsync(Task<int> read, TimeSpan silence, CancellationToken cancellation)
    {
        var count = await read.WaitAsync(silence, time, cancellation);
        _pendingRead = null;
        Accept(count);
    }

    private void Accept(int count)
    {
        if (count == 0)
        {
            throw new EndOfStreamException("The server closed the connection.");
        }

        _end += count;
    }

    private void TakeChunk(int size)
    {
        if (_length == 0)
        {
            _start = _scan + 2;
        }
        else
        {
            _buffer.AsSpan(_scan + 2, size).CopyTo(_buffer.AsSpan(_start + _length));
        }

        _length += size;
        _scan += size + 2;
        if (_length > maxMessageBytes)
        {
            throw new ProtocolException($"A message is longer than the limit of {maxMessageBytes} bytes.");
        }
    }

    private void MakeRoom()
    {
        var keep = _length > 0 ? _start : _scan;
        if (keep == _end)
        {
            _scan = _end = 0;
            _buffer = _buffer.Length > 16 * InitialBuffer ? new byte[InitialBuffer] : _buffer;
        }
        else if (_buffer.Length - _end < InitialBuffer / 4)
        {
            Move(keep, _length + _end - _scan > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer);
        }
    }

    /// <summary>Moves the message so far and the raw bytes behind it to the front, closing the gap that chunk headers left between them.</summary>
    private void Move(int keep, byte[] target)
    {
        _buffer.AsSpan(keep, _length).CopyTo(target);
        _buffer.AsSpan(_scan, _end - _scan).CopyTo(target.AsSpan(_length));
        (_start, _end) = (0, _length + _end - _scan);
        _scan = _length;
        _buffer = target;
    }
}
