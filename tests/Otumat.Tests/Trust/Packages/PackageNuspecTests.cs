using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>A nuspec is read for two words, and nothing in it leads anywhere else.</summary>
public sealed class PackageNuspecTests
{
    [Fact]
    public void Read_OrdinaryNuspec_GivesIdAndVersionAsWritten() =>
        Assert.Equal(new PackageNuspec("Acme.Plugin", "1.0"), Read(TestArchive.Nuspec(" Acme.Plugin ", "\n1.0\n")));

    [Theory]
    [InlineData("<package><metadata><id>A</id></metadata></package>")]
    [InlineData("<package><metadata><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><id>A</id><version>1.0.0</version></package>")]
    [InlineData("<package><other><id>A</id><version>1.0.0</version></other></package>")]
    [InlineData("<package><metadata><id>A</id><id>B</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>A</id><version>1.0.0</version><version>2.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>../A</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>..</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>A/B</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>A</id><version>1/0</version></metadata></package>")]
    [InlineData("<!DOCTYPE package [<!ENTITY a \"A\">]><package><metadata><id>&a;</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<!DOCTYPE package SYSTEM \"file:///etc/passwd\"><package><metadata><id>A</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>A</id><version>1.0.0</version></metadata>")]
    [InlineData("no xml")]
    [InlineData("")]
    public void Read_AnythingElse_IsRefused(string text) => Assert.Throws<InvalidDataException>(() => Read(text));

    [Fact]
    public void Read_IdWithoutEnd_IsRefused() => Assert.Throws<InvalidDataException>(() => Read(TestArchive.Nuspec(new string('A', 500_000), "1.0.0")));

    private static PackageNuspec Read(string text) => PackageNuspec.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
