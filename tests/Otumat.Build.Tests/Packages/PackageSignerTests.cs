namespace Otumat.Build.Tests;

public sealed class PackageSignerTests
{
    [Fact]
    public void Sign_APackage_LeavesItAsItIsAndAddsToTheCopyOnly()
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll", "runtimes/linux-x64/native/a.so");
        var before = File.ReadAllBytes(archive.Path);

        Sign(archive);

        var (original, signed) = (PackedPackage.Read(archive.Path), PackedPackage.Read(archive.Copy));
        Assert.Equal(before, File.ReadAllBytes(archive.Path));
        Assert.Equal(
            ["build/net8.0/Acme.targets", "buildTransitive/net8.0/Acme.targets", "lib/net8.0/Acme.trust.json", "lib/net8.0/Acme.trust.sig"],
            signed.Names.Except(original.Names, StringComparer.Ordinal));
        Assert.All(original.Names.Where(name => name != ContentTypes.Entry), name => Assert.Equal(original[name], signed[name]));
        Assert.Equal(original.Order, signed.Order.Take(original.Order.Count));
        Assert.Contains("\"1.2.3\"", signed.Text("lib/net8.0/Acme.trust.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lib/net8.0/Acme.trust.json")]
    [InlineData("lib/net8.0/acme.trust.sig")]
    [InlineData("build/Acme.targets")]
    [InlineData("build/net8.0/Acme.props")]
    [InlineData("buildTransitive/net6.0/acme.targets")]
    public void Sign_APackageWithANameThatIsNeeded_NamesIt(string taken)
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll", taken);
        var failure = Assert.Throws<BuildFailure>(() => Sign(archive));
        Assert.Equal("OTB012", failure.Code);
        Assert.Contains(taken, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_APathThatIsNotAllowed_NamesIt()
    {
        using var archive = new ArchiveFile("lib/net8.0/a:b.dll");
        var failure = Assert.Throws<BuildFailure>(() => Sign(archive));
        Assert.Equal("OTB011", failure.Code);
        Assert.Contains("a:b.dll", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_APackageThatNuGetHasSigned_Fails()
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll", ".signature.p7s");
        Assert.Equal("OTB009", Assert.Throws<BuildFailure>(() => Sign(archive)).Code);
    }

    [Theory]
    [InlineData("<package />")]
    [InlineData("<package><metadata><id>Acme</id></metadata></package>")]
    [InlineData("<package><metadata><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id></id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>Acme</id><version> </version></metadata></package>")]
    [InlineData("no xml")]
    public void Sign_APackageThatDoesNotSayWhatItIs_Fails(string nuspec)
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll");
        archive.Change(changed =>
        {
            changed.GetEntry("Acme.nuspec")!.Delete();
            ArchiveFile.Add(changed, "Acme.nuspec", nuspec);
        });

        Assert.Equal("OTB009", Assert.Throws<BuildFailure>(() => Sign(archive)).Code);
    }

    [Fact]
    public void Sign_APackageWithoutMediaTypes_NamesWhatIsMissing()
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll");
        archive.Change(changed => changed.GetEntry(ContentTypes.Entry)!.Delete());

        var failure = Assert.Throws<BuildFailure>(() => Sign(archive));

        Assert.Equal("OTB009", failure.Code);
        Assert.Contains(ContentTypes.Entry, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_APackageWhoseFileIsDamaged_LeavesNoFilesBehind()
    {
        using var archive = new ArchiveFile("lib/net8.0/Acme.dll", "lib/net8.0/more.txt");
        var bytes = File.ReadAllBytes(archive.Path);
        var content = System.Text.Encoding.ASCII.GetBytes("lib/net8.0/more.txt");

        // Behind the name comes the content, deflated: a block of a kind that there is not.
        var at = bytes.AsSpan().IndexOf(content) + content.Length;
        bytes[at] = 0xFF;
        File.WriteAllBytes(archive.Path, bytes);
        var before = Directory.GetDirectories(Path.GetTempPath(), "otumat-*").ToHashSet(StringComparer.Ordinal);

        Assert.ThrowsAny<InvalidDataException>(() => Sign(archive));

        var left = Directory.GetDirectories(Path.GetTempPath(), "otumat-*").Where(folder => !before.Contains(folder) && File.Exists(Path.Combine(folder, "0")));
        Assert.DoesNotContain(left, folder => File.ReadAllText(Path.Combine(folder, "0")) == "lib/net8.0/Acme.dll");
    }

    private static void Sign(ArchiveFile archive)
    {
        using var folder = new KeyFolder();
        folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();
        using var keys = folder.Read(folder.Request with { PrivateKeyVariable = "KEY" });
        PackageSigner.Sign(archive.Path, archive.Copy, keys, expires: null);
    }
}
