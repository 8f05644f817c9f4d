using Packages.Tests.Kit;

namespace Packages.Tests.Rules;

public sealed class DescriptionRulesTests
{
    [Fact]
    public void Package_ThatSaysEverything_IsAllowed()
    {
        Assert.Empty(DescriptionRules.Violations(SomePackage.With(("lib/net10.0/Acme.One.dll", [1]), ("lib/net10.0/Acme.One.xml", [1])), SomePackage.Origin));
    }

    [Theory]
    [InlineData("<readme>README.md</readme>", "", "page of its own")]
    [InlineData("<readme>README.md", "<readme>GONE.md", "page of its own")]
    [InlineData("<description>One.</description>", "", "no description")]
    [InlineData("<authors>Acme</authors>", "<authors> </authors>", "no authors")]
    [InlineData("<tags>one</tags>", "", "no tags")]
    [InlineData(">MIT<", ">Apache-2.0<", "MIT")]
    [InlineData("type=\"expression\"", "type=\"file\"", "MIT")]
    [InlineData("<projectUrl>https://github.com/acme/one</projectUrl>", "", "RepositoryUrl")]
    [InlineData("url=\"https://github.com/acme/one\"", "url=\"https://github.com/acme/other\"", "RepositoryUrl")]
    [InlineData("type=\"git\"", "", "RepositoryUrl")]
    [InlineData("commit=\"c0ffee\"", "", "of the commit ''")]
    [InlineData("commit=\"c0ffee\"", "commit=\"0ddba11\"", "of the commit '0ddba11'")]
    [InlineData("CHANGELOG.md</releaseNotes>", "</releaseNotes>", "CHANGELOG.md")]
    public void Package_ThatSaysLess_IsFound(string part, string replacement, string fault)
    {
        var package = SomePackage.Without(part, replacement);

        Assert.Contains(fault, Assert.Single(DescriptionRules.Violations(package, SomePackage.Origin)), StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_WithoutDocumentation_IsFound()
    {
        var package = SomePackage.With(("lib/net8.0/Acme.One.dll", [1]), ("lib/net10.0/Acme.One.xml", [1]));

        Assert.Contains("lib/net8.0/Acme.One.dll without", Assert.Single(DescriptionRules.Violations(package, SomePackage.Origin)), StringComparison.Ordinal);
    }
}
