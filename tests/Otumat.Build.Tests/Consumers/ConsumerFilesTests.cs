using System.Xml.Linq;

namespace Otumat.Build.Tests;

public sealed class ConsumerFilesTests
{
    private static readonly PluginUnit[] Units = [new("net8.0", []), new("net10.0", [])];

    [Fact]
    public void For_TwoFrameworks_WritesOneFileForEachAndReplacesEveryPlaceholder()
    {
        var files = ConsumerFiles.For("Acme.Plug-in", Units, []).ToList();

        Assert.Equal(
            ["build/net10.0/Acme.Plug-in.targets", "build/net8.0/Acme.Plug-in.targets", "buildTransitive/net10.0/Acme.Plug-in.targets", "buildTransitive/net8.0/Acme.Plug-in.targets"],
            files.Select(file => file.Entry).Order(StringComparer.Ordinal));
        Assert.All(files, file =>
        {
            var text = System.Text.Encoding.UTF8.GetString(file.Content.Span);
            Assert.Equal("Project", XDocument.Parse(text).Root!.Name.LocalName);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void For_APackageWithPropertiesOfItsOwn_ImportsThem() =>
        Assert.Contains("build/net8.0/Acme.props", ConsumerFiles.For("Acme", Units, ["buildTransitive/Acme.plugin.props"]).Select(file => file.Entry));

    [Theory]
    [InlineData("A.B", "A_B")]
    [InlineData("A.B", "A-B")]
    [InlineData("A.B", "A_2e_B")]
    public void TargetName_OfTwoIds_Differs(string first, string second) => Assert.NotEqual(TargetName.Of(first), TargetName.Of(second));

    [Fact]
    public void TargetName_OfAnId_IsOneThatMSBuildTakes() => Assert.Matches("^[a-z0-9_]+$", TargetName.Of("Acme.Plug-in_2"));
}
