using Itential.Diagnostics;

namespace Otumat.Build.Tests;

public sealed class RequestedKeysTests : IDisposable
{
    private readonly KeyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_AFileBelowTheProject_GivesItsKey()
    {
        _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());

        using var keys = _folder.Read(_folder.Request with { PrivateKeyPath = "key.pem" });

        Assert.Equal(The.PrivateKey.PublicKey, keys.PrivateKey.PublicKey);
        Assert.Null(keys.PublicKey);
    }

    [Fact]
    public void Read_AVariableWithAnEncryptedKey_GivesItsKey()
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem(new Secret("open")).Reveal();
        _folder.Variables["PASSWORD"] = "open";

        using var keys = _folder.Read(_folder.Request with { PrivateKeyVariable = "KEY", PasswordVariable = "PASSWORD" });

        Assert.Equal(The.PrivateKey.PublicKey, keys.PrivateKey.PublicKey);
    }

    [Fact]
    public void Read_WithThePublicKeyOfThePair_GivesBoth()
    {
        _folder.Variables["KEY"] = The.RsaKey.ToPem().Reveal();
        _folder.Write("key.pub", The.RsaKey.PublicKey.ToPem());

        using var keys = _folder.Read(_folder.Request with { PrivateKeyVariable = "KEY", PublicKeyPath = "key.pub" });

        Assert.Equal(The.RsaKey.PublicKey, keys.PublicKey);
    }

    [Fact]
    public void Read_WithTwoPrivateKeys_Fails() => FailsWith("OTB001", "OtumatPrivateKeyPath", _folder.Request with { PrivateKeyPath = "a", PrivateKeyVariable = "B" });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Read_WithAnEmptyVariable_Fails(string? value)
    {
        _folder.Variables["KEY"] = value;
        FailsWith("OTB003", "KEY", _folder.Request with { PrivateKeyVariable = "KEY" });
    }

    [Fact]
    public void Read_WithAnEmptyPasswordVariable_Fails()
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();
        FailsWith("OTB003", "PASSWORD", _folder.Request with { PrivateKeyVariable = "KEY", PasswordVariable = "PASSWORD" });
    }

    [Theory]
    [InlineData("MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQ==")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("correct horse")]
    public void Read_WithASecretWhereANameBelongs_FailsWithoutRepeatingIt(string secret)
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();

        Assert.DoesNotContain(secret, FailsWith("OTB002", "OtumatPrivateKeyEnvironmentVariable", _folder.Request with { PrivateKeyVariable = secret }), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, FailsWith("OTB002", "PasswordEnvironmentVariable", _folder.Request with { PrivateKeyVariable = "KEY", PasswordVariable = secret }), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AMissingFile_NamesIt() => FailsWith("OTB004", "gone.pem", _folder.Request with { PrivateKeyPath = "gone.pem" });

    [Fact]
    public void Read_AFileThatHoldsNoKey_NamesIt()
    {
        _folder.Write("note.pem", "a note");
        FailsWith("OTB004", "note.pem", _folder.Request with { PrivateKeyPath = "note.pem" });
    }

    [Fact]
    public void Read_AFileThatOthersMayWrite_Fails()
    {
        var file = _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());
        if (OperatingSystem.IsWindows())
        {
            // There the rights of the folder decide.
            Assert.True(File.Exists(file));
            return;
        }

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
        FailsWith("OTB004", "chmod", _folder.Request with { PrivateKeyPath = "key.pem" });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong horse")]
    public void Read_AnEncryptedKeyWithoutItsPassword_FailsWithoutRepeatingAnything(string? password)
    {
        var pem = The.PrivateKey.ToPem(new Secret("right")).Reveal();
        _folder.Variables["KEY"] = pem;
        _folder.Variables["PASSWORD"] = password;

        var message = FailsWith("OTB004", "KEY", _folder.Request with { PrivateKeyVariable = "KEY", PasswordVariable = password is null ? "" : "PASSWORD" });

        Assert.DoesNotContain("horse", message, StringComparison.Ordinal);
        Assert.DoesNotContain(pem.Split('\n')[1][..20], message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AShortKey_SaysHowLongOneMustBe()
    {
        _folder.Variables["KEY"] = The.ShortKey.ToPem().Reveal();
        FailsWith("OTB005", "3072", _folder.Request with { PrivateKeyVariable = "KEY" });
    }

    [Fact]
    public void Read_APublicKeyThatIsPrivate_FailsWithoutRepeatingIt()
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();
        _folder.Write("key.pub", The.PrivateKey.ToPem().Reveal());
        var message = FailsWith("OTB006", "key.pub", _folder.Request with { PrivateKeyVariable = "KEY", PublicKeyPath = "key.pub" });
        Assert.DoesNotContain(The.PrivateKey.ToPem().Reveal().Split('\n')[1][..20], message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APublicKeyOfAnotherPair_NamesBothKeys()
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();
        _folder.Write("key.pub", The.OtherKey.PublicKey.ToPem());
        var message = FailsWith("OTB007", The.PrivateKey.PublicKey.Id, _folder.Request with { PrivateKeyVariable = "KEY", PublicKeyPath = "key.pub" });
        Assert.Contains(The.OtherKey.PublicKey.Id, message, StringComparison.Ordinal);
    }

    private string FailsWith(string code, string named, KeyRequest request)
    {
        var failure = Assert.Throws<BuildFailure>(() => _folder.Read(request));
        Assert.Equal(code, failure.Code);
        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        return failure.Message;
    }
}
