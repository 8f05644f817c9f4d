using System.Globalization;
using System.Text;
using Otumat.Trust;
using TestKit;

namespace Otumat.Tests.Trust.Documentation;

/// <summary>What the page says of formats, statuses and tests is so.</summary>
public sealed class TrustPageTests
{
    [Fact]
    public void ManifestExample_IsWhatIsWritten()
    {
        var example = TrustPage.Block("manifest-example");

        var manifest = ManifestText.Read(Encoding.UTF8.GetBytes(example), out var fault);

        Assert.Equal("", fault);
        Assert.Equal(example, Encoding.UTF8.GetString(ManifestText.Write(manifest!)));
    }

    [Fact]
    public void Encoding_IsWhatIsSigned()
    {
        var shown = TrustPage.Text.Split('\n').Single(line => line.StartsWith("DSSEv1 ", StringComparison.Ordinal));

        Assert.Equal(shown.Replace("<length>", "3", StringComparison.Ordinal).Replace("<manifest>", "{}\n", StringComparison.Ordinal), Encoding.UTF8.GetString(DsseEncoding.Of(DsseEncoding.Manifest, "{}\n"u8)));
        Assert.Contains($"`{DsseEncoding.Revocations}`", TrustPage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Statuses_AllHaveARow() =>
        Assert.All(Enum.GetNames<TrustStatus>(), name => Assert.Contains($"\n| `{name}` |", TrustPage.Text, StringComparison.Ordinal));

    [Fact]
    public void Weaknesses_AllHaveARowWithTheirTest()
    {
        for (var number = 1; number <= 11; number++)
        {
            var weakness = string.Create(CultureInfo.InvariantCulture, $"T{number}");
            var row = TrustPage.Text.Split('\n').Single(line => line.StartsWith($"| {weakness} |", StringComparison.Ordinal));
            var test = row.Split('`')[^2];

            Assert.StartsWith(weakness, test, StringComparison.Ordinal);
            Assert.True(File.Exists(RepositoryFolder.In("tests", "Otumat.Tests", "Weaknesses", $"{test}.cs")), test);
        }
    }
}
