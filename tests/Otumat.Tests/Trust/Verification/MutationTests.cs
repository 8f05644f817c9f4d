using Otumat.Trust;

namespace Otumat.Tests.Trust.Verification;

/// <summary>Damaged manifests, stores and archives give a result: no other exception, no hang, and little memory.</summary>
public sealed class MutationTests
{
    // 4,000 manifests, 2,000 of each file of a store, and 4,000 archives.
    private const int Cases = 4_000;
    private const long GreatestMemory = 256L * 1024 * 1024;

    [Fact]
    public Task Manifest_Damaged_GivesAResult() => Within(() =>
    {
        using var place = new TrustedPlace().Signed().Trusting();
        var manifest = File.ReadAllBytes(place.Manifest);
        var statuses = new HashSet<TrustStatus>();
        for (var seed = 0; seed < Cases; seed++)
        {
            var damaged = new Mutator(seed).Mutate(manifest);
            File.WriteAllBytes(place.Manifest, damaged);

            // Half of them are signed, to get past the signature.
            File.WriteAllText(place.Signature, SignatureText.Write((seed % 2 == 0 ? SigningKeys.Curve : SigningKeys.Other).Sign(DsseEncoding.Of(DsseEncoding.Manifest, damaged))));
            statuses.Add(StatusOf(place, seed));
        }

        Assert.Empty(new[] { TrustStatus.Malformed, TrustStatus.InvalidSignature, TrustStatus.UntrustedKey, TrustStatus.Modified }.Except(statuses));
    });

    [Theory]
    [InlineData("keys.json")]
    [InlineData("memory.json")]
    [InlineData("revocations.json")]
    public Task Store_Damaged_GivesAResult(string file) => Within(() =>
    {
        using var place = new TrustedPlace().Signed().Trusting().Trusting(SigningKeys.Root, scope: null);
        place.Store.Import(new RevocationList { Number = 3, KeyIds = [SigningKeys.Other.PublicKey.Id] }.Sign(SigningKeys.Root));
        place.Load();
        var path = Path.Combine(place.StoreFolder, file);
        var content = File.ReadAllBytes(path);
        var statuses = new HashSet<TrustStatus>();
        for (var seed = 0; seed < Cases / 2; seed++)
        {
            File.WriteAllBytes(path, new Mutator(seed).Mutate(content));
            statuses.Add(StatusOf(place, seed));
        }

        Assert.Contains(TrustStatus.Malformed, statuses);
    });

    [Fact]
    public Task Archive_Damaged_GivesAResult() => Within(() =>
    {
        using var place = new TrustedPlace().Trusting();
        using var package = new SignedPackage();
        var verifier = new PluginVerifier(place.Store);
        var path = package.ToArchive();
        var content = File.ReadAllBytes(path);
        var statuses = new HashSet<TrustStatus>();
        for (var seed = 0; seed < Cases; seed++)
        {
            File.WriteAllBytes(path, new Mutator(seed).Mutate(content));
            var before = GC.GetAllocatedBytesForCurrentThread();
            statuses.UnionWith(verifier.VerifyPackage(path).Select(result => result.Status));
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < GreatestMemory, $"Seed {seed} took too much memory.");
        }

        Assert.Contains(TrustStatus.Malformed, statuses);
    });

    private static TrustStatus StatusOf(TrustedPlace place, int seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = place.Verify();
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < GreatestMemory, $"Seed {seed} took too much memory.");
        Assert.Equal(result.IsValid, result.Reason.Length == 0);
        return result.Status;
    }

    private static Task Within(Action test) => Task.Run(test, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
}
