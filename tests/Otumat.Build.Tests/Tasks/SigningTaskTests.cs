using Microsoft.Build.Utilities;

namespace Otumat.Build.Tests;

/// <summary>The two tasks as a build runs them: what they leave on the disk, and what they tell.</summary>
[Collection(nameof(EnvironmentGroup))]
public sealed class SigningTaskTests : IDisposable
{
    private readonly KeyFolder _folder = new();
    private readonly ArchiveFile _archive = new("lib/net8.0/Acme.dll");
    private readonly RecordingEngine _build = new();

    public void Dispose()
    {
        _folder.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public void Sign_APackage_SaysSoOnce()
    {
        _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());
        _folder.Write("key.pub", The.PrivateKey.PublicKey.ToPem());

        Assert.True(With(new SignPackageTask { PrivateKeyPath = "key.pem", PublicKeyPath = "key.pub", Expires = "2099-01-01" }).Execute());
        Assert.True(With(new SignPackageTask { PrivateKeyPath = "key.pem", PublicKeyPath = "key.pub", Expires = "2099-01-01" }).Execute());

        Assert.Equal([$"Signed {_archive.Path}.", $"{_archive.Path} is signed already."], _build.Messages);
        Assert.True(PackedPackage.Read(_archive.Path).Has("otumat/Acme.pub"));
        Assert.Empty(_build.Errors);
    }

    [Fact]
    public void Sign_WithoutAUsableKey_TellsTheCode_AndLeavesNoPackage()
    {
        Assert.False(With(new SignPackageTask { PrivateKeyPath = "missing.pem" }).Execute());

        Assert.Equal("OTB004", Assert.Single(_build.Errors).Code);
        Assert.False(File.Exists(_archive.Path));
    }

    [Fact]
    public void Sign_WhereSomethingElseFails_LeavesNoPackageEither()
    {
        _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());
        _folder.Write("obj", "a file in the place of the folder");
        var task = With(new SignPackageTask { PrivateKeyPath = "key.pem" });
        task.StampFile = Path.Combine("obj", "stamp");

        Assert.False(task.Execute());

        var (code, text) = Assert.Single(_build.Errors);
        Assert.Equal("OTB009", code);
        Assert.StartsWith("The package cannot be signed: ", text, StringComparison.Ordinal);
        Assert.False(File.Exists(_archive.Path));
    }

    [Fact]
    public void Prepare_DeletesAPackageOfUnknownOrigin_AndKeepsTheOneThatFits()
    {
        _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());
        Assert.True(With(new SignPackageTask { PrivateKeyPath = "key.pem" }).Execute());

        Assert.True(With(new PreparePackageTask { PrivateKeyPath = "key.pem" }).Execute());
        Assert.True(File.Exists(_archive.Path));

        Assert.True(With(new PreparePackageTask { PrivateKeyPath = "key.pem", Expires = "2099-01-01" }).Execute());
        Assert.False(File.Exists(_archive.Path));
        Assert.Empty(_build.Warnings);
    }

    [Theory]
    [InlineData("KEY", null, false)]
    [InlineData("KEY", "", false)]
    [InlineData("KEY", "1", true)]
    [InlineData(null, "1", false)]
    public void Prepare_WhereLogsHoldAllVariables_WarnsOfAKeyAmongThem(string? variable, string? logged, bool warns)
    {
        var name = $"OTUMAT_TEST_{Guid.NewGuid():n}";
        Environment.SetEnvironmentVariable(name, The.PrivateKey.ToPem().Reveal());
        Environment.SetEnvironmentVariable(LoggedEnvironment.Switch, logged);
        _folder.Write("key.pem", The.PrivateKey.ToPem().Reveal());
        try
        {
            var task = variable is null ? new PreparePackageTask { PrivateKeyPath = "key.pem" } : new PreparePackageTask { PrivateKeyEnvironmentVariable = name };
            Assert.True(With(task).Execute());
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
            Environment.SetEnvironmentVariable(LoggedEnvironment.Switch, null);
        }

        string[] expected = warns ? ["OTB015"] : [];
        Assert.Equal(expected, _build.Warnings.Select(warning => warning.Code));
        Assert.DoesNotContain(_build.Warnings, warning => warning.Text.Contains("PRIVATE KEY", StringComparison.Ordinal));
    }

    private T With<T>(T task)
        where T : PackageSigningTask
    {
        task.BuildEngine = _build;
        task.ProjectFolder = _folder.Path;
        task.StampFile = "stamp";
        task.PackOutput = [new TaskItem(_archive.Path), new TaskItem(Path.Combine(_folder.Path, "Acme.1.2.3.nuspec"))];
        return task;
    }
}
