using System.Globalization;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

public sealed class UsageTokensTests
{
    [Fact]
    public void ToString_Tokens_MasksBoth()
    {
        var text = Some.Tokens().ToString();

        Some.AssertNoToken(text);
        Assert.Contains("usage", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_TokenDocument_ShowsNoMember()
    {
        var document = new TokenDocument { AccessToken = Some.AccessToken, RefreshToken = Some.RefreshToken };

        Some.AssertNoToken(Convert.ToString(document, CultureInfo.InvariantCulture)!);
    }
}
