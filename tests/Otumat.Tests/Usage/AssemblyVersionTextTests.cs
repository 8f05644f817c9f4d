using System.Reflection;
using System.Reflection.Emit;
using Otumat.Usage;

namespace Otumat.Tests.Usage;

public sealed class AssemblyVersionTextTests
{
    [Theory]
    [InlineData("1.2.3-beta.1+0123456", "9.9.9.9", "1.2.3-beta.1")]
    [InlineData("1.2.3", "9.9.9.9", "1.2.3")]
    [InlineData(null, "4.5.6.7", "4.5.6.7")]
    [InlineData(null, null, "0.0.0.0")]
    public void Version_IsThatOfThePackage_ElseThatOfTheAssembly(string? informational, string? version, string expected)
    {
        var name = new AssemblyName("Acme.Plugin") { Version = version is null ? null : Version.Parse(version) };
        var assembly = AssemblyBuilder.DefineDynamicAssembly(name, AssemblyBuilderAccess.Run);
        if (informational is not null)
        {
            var attribute = typeof(AssemblyInformationalVersionAttribute).GetConstructor([typeof(string)])!;
            assembly.SetCustomAttribute(new CustomAttributeBuilder(attribute, [informational]));
        }

        Assert.Equal(expected, AssemblyVersionText.Of(assembly));
    }

    [Fact]
    public async Task Agent_OfAnAssemblyThatDeclaresUsage_HasItsVersion()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Acme.Declared") { Version = new Version(3, 2, 1) }, AssemblyBuilderAccess.Run);
        var declaration = typeof(UsageTrackingAttribute).GetConstructor([typeof(string), typeof(string), typeof(string), typeof(string)])!;
        var events = typeof(UsageTrackingAttribute).GetProperty(nameof(UsageTrackingAttribute.EventNames))!;
        assembly.SetCustomAttribute(new CustomAttributeBuilder(declaration, ["Acme", "acme", "Acme.Declared", "https://usage.example.com"], [events], [new[] { "import" }]));

        await using var agent = UsageAgent.FromAssembly(assembly);

        Assert.Equal(("Acme.Declared", "3.2.1.0"), (agent.Options.PackageName, agent.Options.PackageVersion));
    }
}
