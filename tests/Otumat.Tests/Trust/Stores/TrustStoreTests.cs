using Otumat.Trust;

namespace Otumat.Tests.Trust.Stores;

public sealed class TrustStoreTests
{
    private static readonly string KeyId = SigningKeys.Curve.PublicKey.Id;

    [Fact]
    public void Store_ThatIsMissing_IsEmpty()
    {
        using var place = new TrustedPlace();

        Assert.Empty(place.Store.Keys);
        Assert.Null(place.Store.Revocations);
        Assert.False(Directory.Exists(place.StoreFolder));
    }

    [Fact]
    public void Key_Added_IsReadByAnother()
    {
        using var place = new TrustedPlace();
        var key = new TrustedKey { Key = SigningKeys.Rsa.PublicKey, Scope = "Acme.*", From = DateTimeOffset.UnixEpoch, Until = DateTimeOffset.UnixEpoch.AddYears(99) };
        place.Store.Add(key);

        Assert.Equal(key, Assert.Single(TrustStore.Open(place.StoreFolder).Keys));
        Assert.Equal("0700", File.GetUnixFileMode(place.StoreFolder).ToOctal());
        Assert.Equal("0600", File.GetUnixFileMode(Path.Combine(place.StoreFolder, "keys.json")).ToOctal());
    }

    [Fact]
    public void Key_AddedAgain_ReplacesItsScopeOnly()
    {
        using var place = new TrustedPlace().Trusting(scope: "Acme.*").Trusting(scope: "Other.*").Trusting(scope: "ACME.*", until: DateTimeOffset.UnixEpoch);

        Assert.Equal([("Other.*", null), ("ACME.*", DateTimeOffset.UnixEpoch)], place.Store.Keys.Select(key => (key.Scope, key.Until)));
    }

    [Fact]
    public void Key_Removed_IsGone()
    {
        using var place = new TrustedPlace().Trusting(scope: "Acme.*").Trusting(scope: "Other.*").Trusting(SigningKeys.Other);

        Assert.True(place.Store.Remove(KeyId, "acme.*"));
        Assert.Equal(2, place.Store.Keys.Count);
        Assert.True(place.Store.Remove(KeyId));
        Assert.Equal(SigningKeys.Other.PublicKey, Assert.Single(place.Store.Keys).Key);
        Assert.False(place.Store.Remove(KeyId));
    }

    [Fact]
    public void Key_Revoked_StaysSo_UntilItIsRemoved()
    {
        using var place = new TrustedPlace().Trusting();

        Assert.True(place.Store.Revoke(KeyId));
        Assert.False(place.Store.Revoke(KeyId));
        Assert.Equal(KeyStatus.Revoked, Assert.Single(place.Store.Keys).Status);
        Assert.Contains("is revoked", Assert.Throws<TrustStoreException>(() => place.Trusting()).Message, StringComparison.Ordinal);

        Assert.True(place.Store.Remove(KeyId));
        Assert.Equal(KeyStatus.Active, Assert.Single(place.Trusting().Store.Keys).Status);
    }

    [Fact]
    public void Key_ThatNobodyKnows_IsNotRevoked()
    {
        using var place = new TrustedPlace().Trusting();

        Assert.False(place.Store.Revoke(SigningKeys.Other.PublicKey.Id));
        Assert.False(place.Store.Revoke(KeyId, "Other.*"));
    }

    [Fact]
    public void Key_OfTheProgram_IsTrusted_AndCanBeRevoked()
    {
        using var place = new TrustedPlace().Signed();
        var store = TrustStore.Open(place.StoreFolder, new TrustedKey { Key = SigningKeys.Curve.PublicKey, Scope = TrustedPlace.Id });

        Assert.Equal(TrustStatus.Valid, new PluginVerifier(store).Verify(TrustedPlace.Id, place.Plugin).Status);
        Assert.True(store.Revoke(KeyId));
        Assert.Equal(TrustStatus.Revoked, new PluginVerifier(store).Verify(TrustedPlace.Id, place.Plugin).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Acme.*.X")]
    [InlineData("**")]
    [InlineData("a/b")]
    public void Scope_ThatIsNone_IsRefused(string scope)
    {
        using var place = new TrustedPlace();

        Assert.Throws<ArgumentException>(() => place.Trusting(scope: scope));
    }

    [Fact]
    public void Key_ThatIsShort_IsRefused()
    {
        using var place = new TrustedPlace();

        Assert.Throws<TrustKeyException>(() => place.Trusting(SigningKeys.ShortRsa));
    }

    [Theory]
    [InlineData("keys.json", UnixFileMode.GroupWrite)]
    [InlineData("keys.json", UnixFileMode.OtherWrite)]
    [InlineData("", UnixFileMode.OtherWrite)]
    public void Store_ThatOthersMayWrite_IsRefused(string file, UnixFileMode more)
    {
        using var place = new TrustedPlace().Trusting();
        var path = Path.Combine(place.StoreFolder, file).TrimEnd('/');
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | more);

        var error = Assert.Throws<TrustStoreException>(() => place.Store.Keys);

        Assert.Contains($"chmod go-w '{path}'", error.Message, StringComparison.Ordinal);
        Assert.Equal(TrustStatus.Malformed, place.Signed().Verify().Status);
    }

    [Theory]
    [InlineData("keys.json", """{"schema":2,"keys":[],"revoked":[]}""")]
    [InlineData("keys.json", """{"schema":1}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[null],"revoked":[]}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[{"key":"no pem","scope":"*"}],"revoked":[]}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[],"revoked":[null]}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[],"revoked":[],"more":1}""")]
    [InlineData("memory.json", """{"schema":2,"revocations":0,"versions":[]}""")]
    [InlineData("memory.json", """{"schema":1,"revocations":0,"versions":[null]}""")]
    [InlineData("memory.json", """{"schema":1,"revocations":0,"versions":[{"id":"a","version":"x","digests":{}}]}""")]
    [InlineData("memory.json", """{"schema":1,"revocations":0,"versions":[{"id":"a","version":"1.0.0","digests":{"net8.0":null}}]}""")]
    [InlineData("revocations.json", """{"schema":1,"content":"AAAA","signature":""}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[{"key":null,"scope":"*"}],"revoked":[]}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[{"key":"x","scope":"*.Acme"}],"revoked":[]}""")]
    [InlineData("keys.json", """{"schema":1,"keys":[],"revoked":[{"keyId":null}]}""")]
    [InlineData("revocations.json", """{"schema":2,"content":"AAAA","signature":""}""")]
    [InlineData("revocations.json", "")]
    public void Store_ThatIsDamaged_IsRefusedWithTheFile(string file, string content)
    {
        using var place = new TrustedPlace().Trusting();
        File.WriteAllText(Path.Combine(place.StoreFolder, file), content);

        Assert.Contains(file, Assert.Throws<TrustStoreException>(() => place.Store.Keys).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Store_WithAFileThatIsTooLong_IsRefused()
    {
        using var place = new TrustedPlace().Trusting();
        using (var keys = File.OpenWrite(Path.Combine(place.StoreFolder, "keys.json")))
        {
            keys.SetLength((16 * 1024 * 1024) + 1);
        }

        Assert.Contains("too long", Assert.Throws<TrustStoreException>(() => place.Store.Keys).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Store_InThePlaceOfAFile_CannotBeWritten()
    {
        using var place = new TrustedPlace();
        File.WriteAllText(place.StoreFolder, "a file");

        var error = Assert.Throws<TrustStoreException>(() => place.Trusting());

        Assert.Contains($"'{place.StoreFolder}' cannot be written", error.Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(place.StoreFolder));
    }

    [Fact]
    public void Key_RemovedForOneScope_StaysForTheOther_WithItsRevocation()
    {
        using var place = new TrustedPlace().Trusting(scope: "Acme.*").Trusting(scope: "Other.*");
        Assert.True(place.Store.Revoke(KeyId, "Acme.*"));
        Assert.True(place.Store.Revoke(KeyId, "Other.*"));
        Assert.False(place.Store.Revoke(KeyId, "Third.*"));

        Assert.True(place.Store.Remove(KeyId, "acme.*"));

        var left = Assert.Single(place.Store.Keys);
        Assert.Equal(("Other.*", KeyStatus.Revoked), (left.Scope, left.Status));
        Assert.False(place.Store.Remove(KeyId, "Acme.*"));
    }

    [Fact]
    public void BuiltInKeys_AreThoseOfTheProgram()
    {
        using var place = new TrustedPlace();
        var key = new TrustedKey { Key = SigningKeys.Curve.PublicKey, Scope = "Acme.*" };

        Assert.Equal([key], TrustStore.Open(place.StoreFolder, key).BuiltIn);
        Assert.Equal(place.StoreFolder, place.Store.Folder);
    }

    [Fact]
    public void Store_WithDamagedKey_IsNotChanged()
    {
        using var place = new TrustedPlace().Trusting();
        var path = Path.Combine(place.StoreFolder, "keys.json");
        var content = File.ReadAllText(path).Replace("MFkw", "MFkx", StringComparison.Ordinal);
        File.WriteAllText(path, content);

        Assert.Throws<TrustStoreException>(() => place.Trusting(SigningKeys.Other));
        Assert.Throws<TrustStoreException>(() => place.Store.Remove(KeyId));
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public async Task Keys_AddedByManyAtOnce_AreAllThere()
    {
        using var place = new TrustedPlace();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(at => Task.Run(() => TrustStore.Open(place.StoreFolder).Add(new TrustedKey { Key = SigningKeys.Curve.PublicKey, Scope = $"Acme.P{at}" }))));

        Assert.Equal(16, place.Store.Keys.Count);
    }

    [Fact]
    public void Load_OfOlderVersion_ThatWasVerifiedBefore_IsRefused()
    {
        using var place = new TrustedPlace().Signed(version: "1.0.0").Trusting();
        new PluginVerifier(place.Store).Verify(TrustedPlace.Id, place.Plugin, out var older);
        place.Signed(version: "2.0.0").Load();

        var error = Assert.Throws<UntrustedPluginException>(() => place.Store.RecordLoad(older!));

        Assert.Equal(TrustStatus.RolledBack, error.Result.Status);
    }

    [Fact]
    public void Load_OfTheSame_WritesNothing()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        place.Load();
        var written = File.GetLastWriteTimeUtc(Path.Combine(place.StoreFolder, "memory.json"));

        place.Load();

        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(place.StoreFolder, "memory.json")));
    }
}
