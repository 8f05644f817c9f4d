using Otumat.Trust;

namespace Otumat.Tests.Trust.Manifests;

public sealed class PluginPathTests
{
    [Theory]
    [InlineData("a.dll")]
    [InlineData("de/a.resources.dll")]
    [InlineData(".hidden")]
    [InlineData("a b/c d.txt")]
    [InlineData("caf\u00e9/\U0001F600.txt")]
    [InlineData("console.dll")]
    [InlineData("com10.dll")]
    [InlineData("a..b")]
    public void Path_OfOneMeaning_IsAllowed(string path) => Assert.Null(PluginPath.FaultOf(path));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("/etc/passwd", "slash")]
    [InlineData("a//b", "slash")]
    [InlineData("a/", "slash")]
    [InlineData("../a", "'..'")]
    [InlineData("a/../b", "'..'")]
    [InlineData("./a", "'.'")]
    [InlineData("a\\b", "\\")]
    [InlineData("C:a", ":")]
    [InlineData("a*", "*")]
    [InlineData("a?", "?")]
    [InlineData("a\"", "\"")]
    [InlineData("a<", "<")]
    [InlineData("a>", ">")]
    [InlineData("a|", "|")]
    [InlineData("a\0b", "control")]
    [InlineData("a\nb", "control")]
    [InlineData("a\u007f", "control")]
    [InlineData("a\u0085", "control")]
    [InlineData("a.", "dot or a space")]
    [InlineData("a /b", "dot or a space")]
    [InlineData("CON", "device")]
    [InlineData("nul.txt", "device")]
    [InlineData("a/Com1.dll", "device")]
    [InlineData("LPT\u00b3", "device")]
    [InlineData("aux .txt", "device")]
    [InlineData("cafe\u0301", "form C")]
    public void Path_OfAnotherMeaningSomewhere_IsRefused(string path, string part) => Assert.Contains(part, PluginPath.FaultOf(path), StringComparison.Ordinal);

    [Fact]
    public void Path_WithHalfACharacter_IsRefused() => Assert.Contains("form C", PluginPath.FaultOf("a\ud800b"), StringComparison.Ordinal);

    [Fact]
    public void Path_LongerThanAllowed_IsRefused()
    {
        Assert.Null(PluginPath.FaultOf(new string('a', 1024)));
        Assert.NotNull(PluginPath.FaultOf(new string('a', 1025)));
    }
}
