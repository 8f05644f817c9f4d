using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Which file names the name of a native library stands for.</summary>
public sealed class NativeNamesTests
{
    [Theory]
    [InlineData("acme", ".so", "acme.so libacme.so acme libacme")]
    [InlineData("acme.so", ".so", "acme.so libacme.so acme.so.so libacme.so.so")]
    [InlineData("acme.so.6", ".so", "acme.so.6 libacme.so.6 acme.so.6.so libacme.so.6.so")]
    [InlineData("acme", ".dylib", "acme.dylib libacme.dylib acme libacme")]
    [InlineData("acme", ".dll", "acme acme.dll")]
    [InlineData("acme.DLL", ".dll", "acme.DLL")]
    [InlineData("acme.exe", ".dll", "acme.exe")]
    public void Of_IsTheOrderOfTheRuntime(string name, string suffix, string expected) =>
        Assert.Equal(expected, string.Join(' ', NativeNames.Of(name, suffix)));
}
