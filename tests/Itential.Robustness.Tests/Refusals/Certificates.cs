using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>Certificates of an authority that only these tests know.</summary>
internal static class Certificates
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static X509Certificate2 Authority { get; } = MakeAuthority();

    /// <summary>One that is as it should be.</summary>
    public static X509Certificate2 Good() => Issue(Now.AddHours(-1), Now.AddDays(1), names => names.AddIpAddress(IPAddress.Loopback));

    public static X509Certificate2 Expired() => Issue(Now.AddDays(-20), Now.AddDays(-1), names => names.AddIpAddress(IPAddress.Loopback));

    public static X509Certificate2 NotYetValid() => Issue(Now.AddDays(1), Now.AddDays(20), names => names.AddIpAddress(IPAddress.Loopback));

    public static X509Certificate2 OfAnotherHost() => Issue(Now.AddHours(-1), Now.AddDays(1), names => names.AddDnsName("other.example"));

    /// <summary>One that vouches for itself.</summary>
    public static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        return Request("CN=127.0.0.1", key, names => names.AddIpAddress(IPAddress.Loopback)).CreateSelfSigned(Now.AddHours(-1), Now.AddDays(1));
    }

    private static X509Certificate2 Issue(DateTimeOffset from, DateTimeOffset until, Action<SubjectAlternativeNameBuilder> name)
    {
        using var key = RSA.Create(2048);
        using var issued = Request("CN=server", key, name).Create(Authority, from, until, RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }

    private static CertificateRequest Request(string subject, RSA key, Action<SubjectAlternativeNameBuilder> name)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        name(names);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    private static X509Certificate2 MakeAuthority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(Now.AddDays(-30), Now.AddDays(30));
    }
}
