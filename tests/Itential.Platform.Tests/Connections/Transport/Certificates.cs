using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>Certificates below <see cref="The.Authority"/>.</summary>
internal static class Certificates
{
    /// <summary>An authority that <see cref="The.Authority"/> signed.</summary>
    public static X509Certificate2 Intermediate { get; } = Sign("CN=Test intermediate", The.Authority, request =>
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true)));

    /// <summary>A server's certificate for the loopback address, signed by <see cref="Intermediate"/>.</summary>
    public static X509Certificate2 BelowIntermediate { get; } = Sign("CN=Test server below", Intermediate, request =>
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
    });

    /// <summary>A certificate to show to servers, its key in memory alone.</summary>
    public static X509Certificate2 Client { get; } = Sign("CN=Test client", The.Authority, request =>
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], critical: false)));

    private static X509Certificate2 Sign(string name, X509Certificate2 issuer, Action<CertificateRequest> extend)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        extend(request);
        using var signed = request.Create(issuer, issuer.NotBefore, issuer.NotAfter, RandomNumberGenerator.GetBytes(8));
        return signed.CopyWithPrivateKey(key);
    }
}
