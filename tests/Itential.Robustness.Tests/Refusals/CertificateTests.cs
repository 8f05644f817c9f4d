using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>No password is sent to a server that cannot show who it is.</summary>
public sealed class CertificateTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var product in SignedIn.Products)
            {
                foreach (var certificate in new[] { nameof(Certificates.Expired), nameof(Certificates.NotYetValid), nameof(Certificates.OfAnotherHost), nameof(Certificates.SelfSigned) })
                {
                    cases.Add(product.Data, certificate);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Login_ToAServerWithABadCertificate_SendsNothing(string product, string kind)
    {
        using var certificate = Make(kind);
        await using var server = await RecordingServer.StartAsync(certificate: certificate);
        SignedIn.Accept(server, product);
        using var client = SignedIn.To(product, server);

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.IsType<AuthenticationException>(error.InnerException?.InnerException);
        Assert.DoesNotContain(SignedIn.Password, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [MemberData(nameof(SignedIn.Products), MemberType = typeof(SignedIn))]
    public async Task Login_ToAServerWithAGoodCertificate_Succeeds(string product)
    {
        using var certificate = Certificates.Good();
        await using var server = await RecordingServer.StartAsync(certificate: certificate);
        SignedIn.Accept(server, product);
        using var client = SignedIn.To(product, server);

        await client.GetAsync("/x");

        Assert.Equal(2, server.Requests.Count);
    }

    private static X509Certificate2 Make(string kind) => kind switch
    {
        nameof(Certificates.Expired) => Certificates.Expired(),
        nameof(Certificates.NotYetValid) => Certificates.NotYetValid(),
        nameof(Certificates.OfAnotherHost) => Certificates.OfAnotherHost(),
        _ => Certificates.SelfSigned(),
    };
}
