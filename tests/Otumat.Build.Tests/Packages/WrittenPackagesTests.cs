namespace Otumat.Build.Tests;

public sealed class WrittenPackagesTests
{
    [Fact]
    public void Among_WhatNuGetWrites_AreThePackagesWithoutThoseOfSymbols() => Assert.Equal(
        [Path.GetFullPath("a.1.0.0.nupkg")],
        WrittenPackages.Among(["a.1.0.0.nuspec", "a.1.0.0.nupkg", "./a.1.0.0.nupkg", "a.1.0.0.symbols.nupkg", "a.1.0.0.snupkg"]));
}
