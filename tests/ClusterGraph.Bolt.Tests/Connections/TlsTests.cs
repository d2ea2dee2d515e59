using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Connections;

public class TlsTests
{
    [Fact]
    public async Task AnyCertificate_IsTakenWhereTheSchemeSaysSo()
    {
        await using var server = StubServer.PlayOverTls(SelfMade(), Script.Ready().Reset().Answer(1, 2).Goodbye());
        await using var driver = Driver.Open($"bolt+ssc://{server.Address}", Credentials.None, StubServer.Quick);
        await driver.VerifyConnectivityAsync();
        var result = await driver.RunAsync(AccessMode.Read, "RETURN 1");
        Assert.Equal(2, (await result.ToListAsync()).Count);
    }

    [Fact]
    public async Task SelfMadeCertificate_IsRefusedWhereTrustIsAsked()
    {
        var server = StubServer.PlayOverTls(SelfMade(), Script.Raw());
        await using var driver = Driver.Open($"bolt+s://localhost:{server.Port}", Credentials.None, StubServer.Quick);
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        Assert.Contains("TLS", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsRetryable);
        await Record.ExceptionAsync(async () => await server.DisposeAsync());
    }

    [Fact]
    public async Task PlainServer_ThatClosesAtTheHello_IsSaidToPerhapsWantNoTls()
    {
        await using var server = StubServer.Play(Script.Raw().Do(connection => connection.ReadAsync(5)));
        await using var driver = Driver.Open($"bolt+ssc://{server.Address}", Credentials.None, StubServer.Quick);
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        Assert.Contains("scheme bolt", failure.Message, StringComparison.Ordinal);
    }

    private static X509Certificate2 SelfMade()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var start = TimeProvider.System.GetUtcNow().AddDays(-1);
        using var certificate = request.CreateSelfSigned(start, start.AddDays(10));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
