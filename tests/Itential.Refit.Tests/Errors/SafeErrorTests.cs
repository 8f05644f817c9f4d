using System.Net;

namespace Itential.Refit.Tests.Errors;

public sealed class SafeErrorTests
{
    private const string Leak = "s3cr3t-value";

    [Theory]
    [InlineData("https://user:s3cr3t-value@host/x?a=1", "https://host/x?a=1")]
    [InlineData("https://host/x?token=s3cr3t-value&a=1", "https://host/x?token=***&a=1")]
    [InlineData("https://host/x?a=1&client_secret=s3cr3t-value#s3cr3t-value", "https://host/x?a=1&client_secret=***")]
    [InlineData("https://host/x?Access%54oken=s3cr3t-value", "https://host/x?AccessToken=***")]
    [InlineData("https://host/x?key=s3cr3t-value&monkey=7", "https://host/x?key=***&monkey=7")]
    [InlineData("https://host/x?a=1", "https://host/x?a=1")]
    [InlineData("/x?password=s3cr3t-value", "/x?password=***")]
    public void Uri_SecretLookingParts_AreMasked(string address, string expected) =>
        Assert.Equal(expected, SafeUri.Mask(new Uri(address, UriKind.RelativeOrAbsolute))!.OriginalString);

    [Fact]
    public void Uri_SentAsWritten_IsMaskedToo()
    {
        Assert.True(Uri.TryCreate(
            "https://host/a%2Fb?token=s3cr3t-value&a=1", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var uri));

        Assert.Equal("https://host/a%2Fb?token=***&a=1", SafeUri.Mask(uri)!.OriginalString);
    }

    [Fact]
    public void Exception_HoldsNoCredentialOfTheRequestOrTheAnswer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://host/x?token={Leak}") { Content = new StringContent(Leak) };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Leak}");
        request.Headers.TryAddWithoutValidation("Cookie", $"token={Leak}");
        request.Headers.TryAddWithoutValidation("X-Trace", "kept");
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict);
        response.Headers.TryAddWithoutValidation("Set-Cookie", $"token={Leak}");
        response.Headers.TryAddWithoutValidation("X-Answer", "kept");

        var error = new ApiException("POST failed.", request, response, "{\"message\":\"busy\"}");

        Assert.DoesNotContain(Leak, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Leak, error.RequestMessage.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Leak, error.Headers.ToString(), StringComparison.Ordinal);
        Assert.Null(error.RequestMessage.Content);
        Assert.Equal(["kept"], error.RequestMessage.Headers.GetValues("X-Trace"));
        Assert.Equal(["kept"], error.Headers.GetValues("X-Answer"));
        Assert.Equal((HttpStatusCode.Conflict, true), (error.StatusCode, error.HasContent));
    }
}
