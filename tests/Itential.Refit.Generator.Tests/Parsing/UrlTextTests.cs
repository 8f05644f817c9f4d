using Itential.Refit.Generator.Parsing;

namespace Itential.Refit.Generator.Tests.Parsing;

public sealed class UrlTextTests
{
    [Theory]
    [InlineData("/a-b._~/c:d@e!$&'()*+,;=", "/a-b._~/c:d@e!$&'()*+,;=")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/é/😀", "/%C3%A9/%F0%9F%98%80")]
    [InlineData("/%2F%zz%", "/%2F%25zz%25")]
    [InlineData("/[x]?", "/%5Bx%5D%3F")]
    public void EscapePath_Text_IsEscapedOnce(string text, string expected) => Assert.Equal(expected, UrlText.EscapePath(text));

    [Theory]
    [InlineData("?a=b&c=d/e?f+g", "?a=b&c=d/e?f+g")]
    [InlineData("?a=\"ü\"", "?a=%22%C3%BC%22")]
    public void EscapeQuery_Text_IsEscapedOnce(string text, string expected) => Assert.Equal(expected, UrlText.EscapeQuery(text));

    [Theory]
    [InlineData("limit", "limit")]
    [InlineData("a b&c=d", "a%20b%26c%3Dd")]
    [InlineData("%41", "%2541")]
    public void EscapeName_Text_KeepsNoSeparator(string text, string expected) => Assert.Equal(expected, UrlText.EscapeName(text));
}
