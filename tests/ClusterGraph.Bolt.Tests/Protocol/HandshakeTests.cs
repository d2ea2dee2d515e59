using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Protocol;

public class HandshakeTests
{
    [Fact]
    public async Task Server_WithAManifest_IsAnsweredWithTheBestCommonVersion()
    {
        // 5.26's own: three ranges (4.4, 5.4 to 5.0, 5.8 to 5.6), no capabilities.
        await using var server = StubServer.Play(Script.Raw()
            .Do(async connection => Assert.Equal("6060B017000001FF0008080500010404", Convert.ToHexString(await connection.ReadAsync(20))[..32]))
            .Bytes(0, 0, 1, 0xFF, 3, 0, 0, 4, 4, 0, 4, 4, 5, 0, 2, 8, 5, 0)
            .Do(async connection => Assert.Equal("0000080500", Convert.ToHexString(await connection.ReadAsync(5)))));

        await using var driver = server.Open();
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    [InlineData(5, 4)]
    [InlineData(5, 6)]
    [InlineData(5, 8)]
    public async Task Server_ThatPicksASpokenVersion_IsSpokenTo(int major, int minor)
    {
        await using var server = StubServer.Play(Script.Ready(major, minor).Reset().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(new BoltVersion(major, minor), (await driver.VerifyConnectivityAsync()).Version);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0 }, "speaks none of")]
    [InlineData(new byte[] { 0, 0, 5, 5 }, "no version that was offered")]
    [InlineData(new byte[] { (byte)'H', (byte)'T', (byte)'T', (byte)'P' }, "HTTP")]
    [InlineData(new byte[] { 0x15, 0x03, 0x03, 0x00 }, "wants TLS")]
    [InlineData(new byte[] { 0, 0, 1, 0xFF, 0xFF, 0x01 }, "version ranges")]
    public async Task Server_ThatAnswersSomethingElse_IsNamedForIt(byte[] answer, string message)
    {
        await using var server = StubServer.Play(Script.Raw().Do(connection => connection.ReadAsync(20)).Bytes(answer).Gone());
        await using var driver = server.Open();
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsRetryable);
    }

    [Fact]
    public async Task Server_ThatClosesAtOnce_IsSaidToPerhapsWantTls()
    {
        await using var server = StubServer.Play(Script.Raw().Do(connection => connection.ReadAsync(20)));
        await using var driver = server.Open();
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        Assert.Contains("bolt+s", failure.Message, StringComparison.Ordinal);
    }
}
