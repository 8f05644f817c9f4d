using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace WireMock.Server;

/// <summary>A root of our own and a server certificate for loopback that it signed.</summary>
internal sealed class ServerCertificate : IDisposable
{
    private ServerCertificate(X509Certificate2 authority, X509Certificate2 server)
    {
        Authority = authority;
        Server = server;
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Server { get; }

    public static ServerCertificate Create()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authorityRequest = new CertificateRequest("CN=WireMock tests root", authorityKey, HashAlgorithmName.SHA256);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authorityRequest.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using var authority = authorityRequest.CreateSelfSigned(now.AddDays(-1), now.AddDays(7));

        using var serverKey = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", serverKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var signer = X509SignatureGenerator.CreateForECDsa(authorityKey);
        using var signed = request.Create(authority.SubjectName, signer, now.AddDays(-1), now.AddDays(6), RandomNumberGenerator.GetBytes(8));

        return new ServerCertificate(
            X509CertificateLoader.LoadCertificate(authority.Export(X509ContentType.Cert)),
            signed.CopyWithPrivateKey(serverKey));
    }

    public void Save(string path, string password) => File.WriteAllBytes(path, Server.Export(X509ContentType.Pkcs12, password));

    public void Dispose()
    {
        Authority.Dispose();
        Server.Dispose();
    }
}
