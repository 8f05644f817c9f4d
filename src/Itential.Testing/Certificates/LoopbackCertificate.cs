using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Testing.Certificates;

/// <summary>Makes a certificate for this machine's loopback names, in memory.</summary>
internal static class LoopbackCertificate
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    public static X509Certificate2 Create(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Itential.Testing", key, HashAlgorithmName.SHA256);

        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([ServerAuthentication], critical: false));

        var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        if (!OperatingSystem.IsWindows())
        {
            return certificate;
        }

        // Windows serves TLS only with a key that went through a key store.
        using (certificate)
        {
            return FromPfx(certificate.Export(X509ContentType.Pfx));
        }
    }

    public static X509Certificate2 WithoutKey(X509Certificate2 certificate)
    {
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadCertificate(certificate.RawData);
#else
        return new X509Certificate2(certificate.RawData);
#endif
    }

    private static X509Certificate2 FromPfx(byte[] pfx)
    {
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(pfx, password: null);
#else
        return new X509Certificate2(pfx);
#endif
    }
}
