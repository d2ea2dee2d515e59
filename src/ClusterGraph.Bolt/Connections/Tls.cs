using System.Net.Security;

namespace ClusterGraph.Bolt.Connections;

/// <summary>Puts TLS over a stream where the scheme wants it.</summary>
internal static class Tls
{
    public static async Task<Stream> SecureAsync(Stream stream, ServerAddress address, TlsMode mode, CancellationToken cancellation)
    {
        if (mode == TlsMode.None)
        {
            return stream;
        }

        var secure = new SslStream(stream);
        var options = new SslClientAuthenticationOptions { TargetHost = address.Host };
        if (mode == TlsMode.AnyCertificate)
        {
            options.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        }

        await secure.AuthenticateAsClientAsync(options, cancellation);
        return secure;
    }
}
