using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Processes with other versions of this package must find and read the same session.</summary>
    [Fact]
    public void Keys_AreDerivedAsWrittenDown()
    {
        var key = Enumerable.Repeat((byte)1, 32).ToArray();
        byte[] Derived(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.ASCII.GetBytes(purpose));
        byte[] Counted(string text) => [0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
        byte[] named = [.. Counted("https://h.test/"), .. Counted("user"), .. Counted("product"), .. Counted("pw")];

        Assert.Equal(Derived("itential-session encryption"), Fleet.Key(1).Encryption);
        Assert.Equal(
            "itential-session:" + Convert.ToHexString(HMACSHA256.HashData(Derived("itential-session naming"), named)),
            Fleet.Key(1).NameOf(Origin, Owner, [new Secret("pw")]));
    }
}
