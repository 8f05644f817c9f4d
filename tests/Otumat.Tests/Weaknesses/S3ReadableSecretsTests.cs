using Otumat.Tests.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original keeps secrets in a file that everybody can read. Here they are kept apart from the settings, and no file is for others.</summary>
public sealed class S3ReadableSecretsTests
{
    [Fact]
    public async Task Settings_HoldNoToken_AndNoFileIsForOthers()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();
        var tokens = (await person.TokensAsync())!;

        var files = Directory.GetFiles(person.Home.Path, "*", SearchOption.AllDirectories);
        var withTokens = files.Where(file => File.ReadAllText(file).Contains(tokens.AccessToken.Reveal(), StringComparison.Ordinal));

        Assert.DoesNotContain(person.Home.Settings, withTokens);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }
}
