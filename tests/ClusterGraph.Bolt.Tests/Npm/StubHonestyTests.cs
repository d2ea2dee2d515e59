using System.Diagnostics;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Npm;

/// <summary>The official JavaScript driver understands the stub server, so what the stub says to our client is what servers say.</summary>
public class StubHonestyTests
{
    private static readonly Node One = new(1, "4:x:1", ["Cluster"], new Dictionary<string, Value> { ["name"] = "Ruta N" });
    private static readonly Node Two = new(2, "4:x:2", [], new Dictionary<string, Value>());
    private static readonly Relationship Step = new(new(1, "4:x:1"), new(2, "4:x:2"), new(3, "5:x:3", "LIES_IN", new Dictionary<string, Value>()));

    [NodeFact]
    public async Task OfficialDriver_UnderstandsTheStub()
    {
        await using var server = StubServer.Play(Script.Ready(5, 4)
            .Expect(MessageTag.Run, fields => Assert.Equal(7, fields[1].AsMap()["v"])).Success(new() { ["fields"] = Value.List(["n"]) })
            .Expect(MessageTag.Pull, fields => Assert.Equal(2, fields[0].AsMap()["n"])).Record(One).Record(Step).Success(new() { ["has_more"] = true })
            .Expect(MessageTag.Pull).Record(new Bolt.PackStream.Path([One, Two, One], [Step, Step])).Noop()
            .Record((Value)new Value[] { Date.From(new DateOnly(2018, 11, 5)), new OffsetDateTime(1_541_439_015, 7, -18_000), new Duration(14, -3, 70, 9), new byte[] { 1 } })
            .Success(new() { ["type"] = "r", ["bookmark"] = "bm:1" })
            .Expect(MessageTag.Run).Failure("Neo.ClientError.Statement.SyntaxError", "no").Expect(MessageTag.Pull).Ignored().Reset()
            .Begin().Answer(5).Commit("bm:2").Goodbye());

        Assert.Equal(
            """
            node 4:x:1 Cluster {name: Ruta N}
            relationship 5:x:3 LIES_IN 4:x:1->4:x:2
            path 4:x:1 LIES_IN 4:x:2,4:x:2 LIES_IN 4:x:1
            [Date 2018-11-05,DateTime 2018-11-05T12:30:15.000000007-05:00,Duration P1Y2M-3DT1M10.000000009S,bytes 1]
            Neo.ClientError.Statement.SyntaxError: no
            int 5
            bookmark bm:2
            """,
            await RunAsync("check.js", $"bolt://{server.Address}"));
    }

    private static async Task<string> RunAsync(string script, string argument)
    {
        var start = new ProcessStartInfo("node", [script, argument]) { WorkingDirectory = NodeFactAttribute.Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return output.TrimEnd();
    }
}
