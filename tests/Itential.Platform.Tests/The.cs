using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Platform.Tests;

/// <summary>Fixed data.</summary>
internal static class The
{
    /// <summary>A certificate authority that nobody else knows.</summary>
    public static X509Certificate2 Authority { get; } = MakeAuthority();

    /// <summary>A certificate for the loopback addresses, signed by <see cref="Authority"/>.</summary>
    public static X509Certificate2 Certificate { get; } = MakeCertificate();

    private static X509Certificate2 MakeAuthority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(2));
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test server", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(Authority, TimeProvider.System.GetUtcNow().AddHours(-1), TimeProvider.System.GetUtcNow().AddDays(1), [1, 2, 3, 4]);
        return signed.CopyWithPrivateKey(key);
    }
}
