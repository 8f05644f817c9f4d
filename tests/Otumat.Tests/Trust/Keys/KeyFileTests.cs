using Itential.Diagnostics;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Keys;

/// <summary>A key file is relied on when nobody else can change it.</summary>
public sealed class KeyFileTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TreeFolder _tree = new();

    public static TheoryData<UnixFileMode> Writable => new(Owner | UnixFileMode.GroupWrite, Owner | UnixFileMode.OtherWrite);

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void FromFile_OwnFile_IsRead()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        using var read = SigningKey.FromFile(Write("key.pem", key.ToPem().Reveal(), Owner));

        Assert.Equal(key.PublicKey, read.PublicKey);
        Assert.Equal(key.PublicKey, VerificationKey.FromFile(Write("key.pub", "\uFEFF" + key.PublicKey.ToPem(), Owner | UnixFileMode.OtherRead)));
    }

    [Theory]
    [MemberData(nameof(Writable))]
    public void FromFile_FileThatOthersMayWrite_IsRefused(UnixFileMode mode)
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

        Refused("key.pub", "chmod", path => VerificationKey.FromFile(path), key.PublicKey.ToPem(), mode);
        Refused("key.pem", "chmod", path => SigningKey.FromFile(path), key.ToPem().Reveal(), mode);
    }

    [Fact]
    public void FromFile_FolderThatOthersMayWrite_IsRefused()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        File.SetUnixFileMode(_tree.Package, (UnixFileMode)0b111_111_111);

        Refused("key.pub", "chmod", path => VerificationKey.FromFile(path), key.PublicKey.ToPem(), Owner);
    }

    [Fact]
    public void FromFile_LinkIntoAFolderThatOthersMayWrite_IsRefused()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        var open = Directory.CreateDirectory(_tree.In("open")).FullName;
        Write("open/key.pub", key.PublicKey.ToPem(), Owner);
        File.SetUnixFileMode(open, (UnixFileMode)0b111_111_111);
        _tree.Link("link.pub", "open/key.pub");

        Assert.Contains("chmod", Assert.Throws<TrustKeyException>(() => VerificationKey.FromFile(_tree.In("link.pub"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.pem")]
    [InlineData("")]
    public void FromFile_MissingFileOrAFolder_IsNamed(string name)
    {
        var path = _tree.In(name);

        Assert.Contains(path, Assert.Throws<TrustKeyException>(() => SigningKey.FromFile(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromFile_LongFile_IsRefused() => Refused("key.pem", "too long", path => SigningKey.FromFile(path), new string('x', 100_000), Owner);

    [Fact]
    public void FromFile_EndlessDevice_IsRefusedInBoundedMemory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<TrustKeyException>(() => VerificationKey.FromFile("/dev/zero"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void FromFile_UnusableKey_IsNamedByItsFile() => Refused("key.pem", "key.pem", path => SigningKey.FromFile(path, new Secret("x")), "garbage", Owner);

    private void Refused(string name, string remedy, Func<string, object> read, string text, UnixFileMode mode)
    {
        var path = Write(name, text, mode);
        var fault = Assert.Throws<TrustKeyException>(() => read(path));

        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.Contains(_tree.Package, fault.Message, StringComparison.Ordinal);
    }

    private string Write(string name, string text, UnixFileMode mode)
    {
        var path = _tree.In(name);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, mode);
        return path;
    }
}
