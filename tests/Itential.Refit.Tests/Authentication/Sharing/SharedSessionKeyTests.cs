using Itential.Diagnostics;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedSessionKeyTests
{
    private static readonly Uri Origin = new("https://h.test");
    private static readonly SessionOwner Owner = new("product", "user");

    public static TheoryData<string, string, string, string[]> Others { get; } = new()
    {
        { "https://other.test", "product", "user", ["pw"] },
        { "https://h.test:8443", "product", "user", ["pw"] },
        { "http://h.test", "product", "user", ["pw"] },
        { "https://h.test", "other", "user", ["pw"] },
        { "https://h.test", "product", "other", ["pw"] },
        { "https://h.test", "product", "user", ["older"] },
        { "https://h.test", "product", "user", [] },
        { "https://h.test", "product", "user", ["p", "w"] },
        { "https://h.test", "product", "use", ["rpw"] },
        { "https://h.test", "roduct", "userp", ["pw"] },
    };

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(33)]
    public void Key_OfAnotherLength_IsRefusedWithTheRemedy(int length)
    {
        var fault = Assert.Throws<ArgumentException>(() => new SharedSessionKey("k1", new byte[length]));

        Assert.StartsWith($"The key 'k1' has {length} bytes; it must have 32. Make one by RandomNumberGenerator.GetBytes(32).", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("line\n")]
    public void Id_ThatCannotStandBesideAValue_IsRefused(string id) =>
        Assert.Contains("printable ASCII", Assert.Throws<ArgumentException>(() => new SharedSessionKey(id, new byte[32])).Message, StringComparison.Ordinal);

    [Fact]
    public void Id_MayHave64CharactersAndNoMore()
    {
        Assert.Equal(64, new SharedSessionKey(new string('k', 64), new byte[32]).Id.Length);
        Assert.Throws<ArgumentException>(() => new SharedSessionKey(new string('k', 65), new byte[32]));
    }

    [Fact]
    public void Text_IsTheIdAlone() => Assert.Equal("k7", Fleet.Key(7).ToString());

    [Theory]
    [MemberData(nameof(Others))]
    public void Name_DiffersWithEverythingThatMakesAnotherSession(string origin, string product, string principal, string[] credentials)
    {
        var key = Fleet.Key(1);

        var name = key.NameOf(Origin, Owner, [new Secret("pw")]);

        Assert.Equal(name, Fleet.Key(1, "other").NameOf(Origin, Owner, [new Secret("pw")]));
        Assert.NotEqual(name, key.NameOf(new Uri(origin), new SessionOwner(product, principal), [.. credentials.Select(text => new Secret(text))]));
        Assert.NotEqual(name, Fleet.Key(2).NameOf(Origin, Owner, [new Secret("pw")]));
    }

    [Fact]
    public void Name_TellsNothing()
    {
        var name = Fleet.Key(1).NameOf(Origin, Owner, [new Secret("pw")]);

        Assert.Matches("^itential-session:[0-9A-F]{64}$", name);
    }

    [Fact]
    public void EncryptionKey_IsNotTheKey() => Assert.NotEqual(Enumerable.Repeat((byte)1, 32), Fleet.Key(1).Encryption);
}
