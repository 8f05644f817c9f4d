using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

public sealed class GitPathTests
{
    [Theory]
    [InlineData("plain/name.txt", "plain/name.txt")]
    [InlineData("a\a\b\t\n\v\f\r\"\\", "\"a\\a\\b\\t\\n\\v\\f\\r\\\"\\\\\"")]
    [InlineData("\u0001\u007f", "\"\\001\\177\"")]
    [InlineData("ü", "\"\\303\\274\"")]
    public void Quoted_IsWhatGitPrints(string path, string printed) => Assert.Equal(printed, GitPath.Quoted(path));
}
