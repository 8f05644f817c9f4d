using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Which platforms' files a process takes.</summary>
public sealed class RuntimeIdentifiersTests
{
    [Theory]
    [InlineData("linux-x64", "x64", "linux-x64 linux unix-x64 unix any")]
    [InlineData("linux-musl-x64", "x64", "linux-musl-x64 linux-musl linux-x64 linux unix-x64 unix any")]
    [InlineData("alpine.3.20-arm64", "arm64", "alpine.3.20-arm64 linux-musl-arm64 linux-musl linux-arm64 linux unix-arm64 unix any")]
    [InlineData("fedora.40-x64", "x64", "fedora.40-x64 linux-x64 linux unix-x64 unix any")]
    [InlineData("win-x64", "x64", "win-x64 win any")]
    [InlineData("win10-x86", "x86", "win10-x86 win-x86 win any")]
    [InlineData("osx-arm64", "arm64", "osx-arm64 osx unix-arm64 unix any")]
    [InlineData("freebsd-x64", "x64", "freebsd-x64 freebsd unix-x64 unix any")]
    public void Of_GoesFromTheClosestToAny(string identifier, string architecture, string expected) =>
        Assert.Equal(expected, string.Join(' ', RuntimeIdentifiers.Of(identifier, architecture)));
}
