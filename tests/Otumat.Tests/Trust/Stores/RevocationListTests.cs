using Otumat.Trust;

namespace Otumat.Tests.Trust.Stores;

public sealed class RevocationListTests
{
    private static readonly string KeyId = SigningKeys.Curve.PublicKey.Id;

    [Fact]
    public void List_SignedByRoot_RevokesWhateverWasSignedWhenever()
    {
        using var place = Place();
        place.Store.Import(List(1, KeyId).Sign(SigningKeys.Root), place.Time);

        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
        Assert.Equal(1, place.Store.Revocations!.Number);
    }

    [Fact]
    public void List_SignedByPluginKeyOrStranger_IsRefused()
    {
        using var place = Place();

        foreach (var key in new[] { SigningKeys.Curve, SigningKeys.Other })
        {
            var error = Assert.Throws<TrustStoreException>(() => place.Store.Import(List(1, KeyId).Sign(key), place.Time));
            Assert.Contains("No root key", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
    }

    [Fact]
    public void List_WithLowerNumber_IsRefused()
    {
        using var place = Place();
        place.Store.Import(List(5, KeyId).Sign(SigningKeys.Root), place.Time);

        Assert.Throws<TrustStoreException>(() => place.Store.Import(List(4).Sign(SigningKeys.Root), place.Time));
        Assert.Throws<TrustStoreException>(() => place.Store.Import(List(5).Sign(SigningKeys.Root), place.Time));
        place.Store.Import(List(5, KeyId).Sign(SigningKeys.Root), place.Time);
        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
        place.Store.Import(List(6).Sign(SigningKeys.Root), place.Time);
        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
    }

    [Fact]
    public void List_ThatHasExpired_IsRefused_AndMakesNothingValidOnceTaken()
    {
        using var place = Place();
        var list = (List(1) with { Expires = place.Time.GetUtcNow().AddDays(1) }).Sign(SigningKeys.Root);
        place.Store.Import(list, place.Time);

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
        place.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(TrustStatus.Expired, place.Verify().Status);
        Assert.Contains("expired", Assert.Throws<TrustStoreException>(() => place.Store.Import(list, place.Time)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void List_ThatWasRemoved_IsMissed()
    {
        using var place = Place();
        place.Store.Import(List(1, KeyId).Sign(SigningKeys.Root), place.Time);
        File.Delete(Path.Combine(place.StoreFolder, "revocations.json"));

        Assert.Equal(TrustStatus.Malformed, place.Verify().Status);
    }

    [Fact]
    public void List_CanBeTakenAgain_AfterItWasRemoved()
    {
        using var place = Place();
        var list = List(1, KeyId).Sign(SigningKeys.Root);
        place.Store.Import(list, place.Time);
        File.Delete(Path.Combine(place.StoreFolder, "revocations.json"));

        place.Store.Import(list, place.Time);

        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
    }

    [Fact]
    public void List_WhoseNumberWasNotWrittenYet_CountsAllTheSame()
    {
        using var place = Place();
        place.Store.Import(List(5, KeyId).Sign(SigningKeys.Root), place.Time);
        File.Delete(Path.Combine(place.StoreFolder, "memory.json"));

        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
        Assert.Throws<TrustStoreException>(() => place.Store.Import(List(4).Sign(SigningKeys.Root), place.Time));
    }

    [Fact]
    public async Task Store_ReadWhileListsAreTaken_IsWhole()
    {
        using var place = Place();
        var lists = Enumerable.Range(1, 40).Select(number => List(number, KeyId).Sign(SigningKeys.Root)).ToList();
        var writer = Task.Run(() => lists.ForEach(list => place.Store.Import(list, place.Time)), TestContext.Current.CancellationToken);
        var read = 0;
        while (!writer.IsCompleted)
        {
            Assert.NotEmpty(place.Store.Keys);
            read++;
        }

        await writer;
        Assert.True(read > 0);
        Assert.Equal(40, place.Store.Revocations!.Number);
    }

    [Fact]
    public void Root_ThatIsRevoked_SignsNoMoreLists()
    {
        using var place = Place();
        place.Store.Import(List(1, SigningKeys.Root.PublicKey.Id).Sign(SigningKeys.Root), place.Time);

        Assert.Throws<TrustStoreException>(() => place.Store.Import(List(2).Sign(SigningKeys.Root), place.Time));
    }

    [Fact]
    public void List_ChangedInAnyByte_IsRefused()
    {
        using var place = Place();
        var list = List(1, KeyId).Sign(SigningKeys.Root);

        for (var at = 0; at < list.Content.Length; at++)
        {
            var content = list.Content.ToArray();
            content[at] ^= 1;
            Assert.Throws<TrustStoreException>(() => place.Store.Import(list with { Content = content }, place.Time));
        }
    }

    [Fact]
    public void List_ThatCannotBe_IsNotSigned()
    {
        Assert.Throws<ArgumentException>(() => List(0).Sign(SigningKeys.Root));
        Assert.Throws<ArgumentException>(() => List(1, "no id").Sign(SigningKeys.Root));
        Assert.Throws<TrustKeyException>(() => List(1).Sign(SigningKeys.ShortRsa));
    }

    private static TrustedPlace Place() => new TrustedPlace().Signed().Trusting().Trusting(SigningKeys.Root, scope: null);

    private static RevocationList List(long number, params string[] ids) => new() { Number = number, KeyIds = ids };
}
