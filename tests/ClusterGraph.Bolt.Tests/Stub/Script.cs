using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Tests.Stub;

/// <summary>What a server says on one connection, and what it expects to hear.</summary>
internal sealed class Script
{
    private readonly List<Step> _steps = [];

    private Script(BoltVersion version) => Version = version;

    public BoltVersion Version { get; }

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>A connection before its handshake is answered.</summary>
    public static Script Raw() => new(default);

    /// <summary>A connection that has shaken hands.</summary>
    public static Script Bolt(int major, int minor) => new Script(new BoltVersion(major, minor)).Do(connection => connection.ShakeHandsAsync());

    /// <summary>A connection that is logged on, with these hints.</summary>
    public static Script Ready(int major = 5, int minor = 4, Dictionary<string, Value>? hints = null)
    {
        var script = Bolt(major, minor).Expect(MessageTag.Hello).Success(new() { ["server"] = "Neo4j/Stub", ["hints"] = hints ?? [] });
        return script.Version.HasLogon ? script.Expect(MessageTag.Logon).Success() : script;
    }

    public Script Do(Step step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>Hears a request of this kind, whose fields may be looked at.</summary>
    public Script Expect(byte tag, Action<Value[]>? check = null) => Do(connection => connection.ExpectAsync(tag, check));

    public Script Success(Dictionary<string, Value>? metadata = null) => Do(connection => connection.SendAsync(MessageTag.Success, metadata ?? []));

    public Script Failure(string code, string message = "no") => Do(connection => connection.SendAsync(MessageTag.Failure, Error(connection.Version, code, message)));

    public Script Ignored() => Do(connection => connection.SendAsync(MessageTag.Ignored));

    public Script Record(params Value[] values) => Do(connection => connection.SendAsync(MessageTag.Record, values));

    public Script Bytes(params byte[] bytes) => Do(connection => connection.WriteAsync(bytes));

    public Script Noop() => Bytes(0, 0);

    public Script Wait(Task signal) => Do(_ => signal);

    /// <summary>RUN and PULL with one column <c>n</c> and a record for each value.</summary>
    public Script Answer(params Value[] values)
    {
        Expect(MessageTag.Run).Success(new() { ["fields"] = Value.List(["n"]) }).Expect(MessageTag.Pull);
        foreach (var value in values)
        {
            Record(value);
        }

        return Success(new() { ["type"] = "r" });
    }

    public Script Begin() => Expect(MessageTag.Begin).Success();

    public Script Commit(string bookmark = "bm") => Expect(MessageTag.Commit).Success(new() { ["bookmark"] = bookmark });

    public Script Reset() => Expect(MessageTag.Reset).Success();

    public Script Goodbye() => Expect(MessageTag.Goodbye);

    /// <summary>The client closes the connection, politely or not.</summary>
    public Script Gone() => Do(connection => connection.ExpectEndAsync());

    private static Value Error(BoltVersion version, string code, string message) => version.CompareTo(new BoltVersion(5, 7)) < 0
        ? new Dictionary<string, Value> { ["code"] = code, ["message"] = message }
        : new Dictionary<string, Value> { ["neo4j_code"] = code, ["message"] = message, ["gql_status"] = "50N42", ["description"] = "error" };
}
