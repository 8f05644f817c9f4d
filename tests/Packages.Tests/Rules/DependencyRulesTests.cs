using Packages.Tests.Kit;

namespace Packages.Tests.Rules;

public sealed class DependencyRulesTests
{
    private const string Central = """<Project><ItemGroup><PackageVersion Include="Other" Version="3.0.1" /><GlobalPackageReference Include="Rules" Version="1.0.0" /></ItemGroup></Project>""";

    [Fact]
    public void Dependency_ThatIsNamed_IsAllowed()
    {
        Assert.Empty(DependencyRules.Violations(SomePackage.With(), ["Acme.One", "Acme.Two"], Central));
    }

    [Theory]
    [InlineData("id=\"Other\"", "id=\"Another\"")]
    [InlineData("id=\"Other\"", "id=\"Rules\"")]
    [InlineData("version=\"3.0.1\"", "version=\"3.0.0\"")]
    [InlineData("id=\"Acme.Two\" version=\"1.2.0\"", "id=\"Acme.Two\" version=\"1.1.0\"")]
    public void Dependency_ThatIsNotNamed_IsFound(string part, string replacement)
    {
        var package = SomePackage.Without(part, replacement);

        Assert.Single(DependencyRules.Violations(package, ["Acme.One", "Acme.Two"], Central));
    }
}
