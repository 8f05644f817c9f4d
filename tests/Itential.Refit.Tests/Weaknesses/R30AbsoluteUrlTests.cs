using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's <c>[Url]</c> needs a base address that it does not use. Here it needs none.</summary>
public sealed class R30AbsoluteUrlTests
{
    private static readonly IAddressApi WithoutBase = Targets.Of(new RefitSettings(), baseAddress: null);

    [Theory]
    [InlineData("https://other.example:8443/a%20b/c?x=1#gone", null, "https://other.example:8443/a%20b/c?x=1")]
    [InlineData("https://other.example:8443/a%20b/c?x=1#gone", 2, "https://other.example:8443/a%20b/c?x=1&page=2")]
    [InlineData("http://other.example", 2, "http://other.example/?page=2")]
    public void Url_Absolute_IsCalledWithoutABaseAddress(string address, int? page, string expected)
    {
        Assert.Equal(expected, WithoutBase.Url(address, page));
        Assert.Equal(expected, WithoutBase.Url(new Uri(address), page));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/secret-path")]
    [InlineData("secret-path?x=1")]
    [InlineData("ftp://secret-host/")]
    [InlineData("file:///secret-path")]
    [InlineData("https://secret:password@host.example/")]
    [InlineData("https://secret\ue1be.example/")]
    public void Url_ThatCannotBeCalled_IsRefusedWithoutShowingIt(string? address)
    {
        foreach (var call in new Action[] { () => WithoutBase.Url(address, null), () => WithoutBase.Url(address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute), null) })
        {
            var error = Assert.Throws<ArgumentException>(call);
            Assert.Equal("address", error.ParamName);
            Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Url_OfADirectionMark_IsRefused() => Assert.Throws<ArgumentException>(() => WithoutBase.Url("//\u202e", null));

    [Fact]
    public void Url_WithABaseAddress_IgnoresIt() => Assert.Equal("https://other.example/a", Targets.Api.Url("https://other.example/a", null));
}
