namespace Otumat.Collector.Tests.Tokens;

public sealed class InstallationTests
{
    private static readonly string Longest = new('a', 64);

    [Fact]
    public void Claims_OfALibrary_AreTaken()
    {
        var id = Guid.NewGuid();

        var read = Read(out var fault, ("installation_id", $"{id}"), ("operating_system", "macos"), ("runtime", Longest), ("package_version", Longest));

        Assert.Null(fault);
        Assert.Equal(new Installation(id, "macos", Longest, Longest), read);
    }

    [Fact]
    public void ClientOfAnotherMake_ClaimsNothing()
    {
        var read = Read(out _);

        Assert.NotEqual(Guid.Empty, read!.Id);
        Assert.Equal(("other", "", ""), (read.OperatingSystem, read.Runtime, read.PackageVersion));
    }

    [Theory]
    [InlineData("installation_id", "one", "UUID")]
    [InlineData("runtime", "65", "longer than 64")]
    [InlineData("package_version", "65", "longer than 64")]
    [InlineData("runtime", ".NET\n10", "control character")]
    [InlineData("package_version", "1\u0000", "control character")]
    public void Claim_ThatCannotBeMeant_IsRefused(string name, string value, string said)
    {
        Assert.Null(Read(out var fault, (name, value == "65" ? Longest + "a" : value)));
        Assert.Contains(said, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void SystemThatNobodyKnows_IsAnother() => Assert.Equal("other", Read(out _, ("operating_system", "plan9"))!.OperatingSystem);

    private static Installation? Read(out string? fault, params (string Name, string Value)[] members) =>
        Installation.Read(new OAuthForm(members.Select(member => KeyValuePair.Create(member.Name, new Microsoft.Extensions.Primitives.StringValues(member.Value)))), out fault);
}
