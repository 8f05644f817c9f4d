using System.Globalization;
using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

public sealed class RequestHeaderTests
{
    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\n")]
    [InlineData("a\0b")]
    public void Set_LineBreak_NamesTheParameterAndNotTheValue(string value)
    {
        using var request = new HttpRequestMessage();

        var error = Assert.Throws<ArgumentException>(() => RequestHeader.Set(request, "X-Name", value, "name"));

        Assert.Equal("name", error.ParamName);
        Assert.Contains("X-Name", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Injected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_Again_ReplacesAndNullRemoves()
    {
        using var request = new HttpRequestMessage();
        RequestHeader.Set(request, "X-Name", "one", "name");
        RequestHeader.Set(request, "x-name", "two", "name");

        Assert.Equal(["two"], request.Headers.GetValues("X-Name"));

        RequestHeader.Set(request, "X-Name", null, "name");

        Assert.False(request.Headers.Contains("X-Name"));
    }

    [Theory]
    [InlineData("bad name")]
    [InlineData("")]
    public void Set_NoHeaderName_IsRefused(string name)
    {
        using var request = new HttpRequestMessage();

        var error = Assert.Throws<ArgumentException>(() => RequestHeader.Set(request, name, "v", "headers"));

        Assert.Equal("headers", error.ParamName);
    }

    [Fact]
    public void Set_ContentHeader_GoesToTheContent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://x") { Content = new StringContent("{}") };

        RequestHeader.Set(request, "Content-Type", "application/vnd.itential+json", "type");

        Assert.Equal("application/vnd.itential+json", request.Content.Headers.ContentType?.MediaType);
        Assert.Empty(request.Headers);
    }

    [Fact]
    public void Set_ContentHeaderWithoutContent_CreatesAnEmptyOne()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "http://x");
        RequestHeader.Set(request, "Content-Type", null, "type");

        Assert.Null(request.Content);

        RequestHeader.Set(request, "Content-Language", "de", "language");

        Assert.Equal(0, request.Content?.Headers.ContentLength);
    }

    [Fact]
    public void Set_Values_IgnoreTheCurrentCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            using var request = new HttpRequestMessage();
            RequestHeader.Set(request, "X-Number", 1.5, "number");
            RequestHeader.Set(request, "X-Flag", true, "flag");
            RequestHeader.Set(request, "X-Since", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), "since");

            Assert.Equal(["1.5"], request.Headers.GetValues("X-Number"));
            Assert.Equal(["true"], request.Headers.GetValues("X-Flag"));
            Assert.Equal(["Fri, 02 Jan 2026 02:04:05 GMT"], request.Headers.GetValues("X-Since"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Authorize_Null_SendsNoBareScheme()
    {
        using var request = new HttpRequestMessage();
        RequestHeader.Authorize(request, "Bearer", null, "token");

        Assert.Null(request.Headers.Authorization);

        RequestHeader.Authorize(request, "Bearer", "abc", "token");

        Assert.Equal("Bearer abc", request.Headers.Authorization?.ToString());
    }

    [Fact]
    public void SetAll_SetsEveryPair()
    {
        using var request = new HttpRequestMessage();
        RequestHeader.SetAll(request, null, "headers");
        RequestHeader.SetAll(request, new Dictionary<string, string> { ["X-A"] = "1", ["X-B"] = "2" }, "headers");

        Assert.Equal(["X-A", "X-B"], request.Headers.Select(header => header.Key).Order(StringComparer.Ordinal));
    }
}
