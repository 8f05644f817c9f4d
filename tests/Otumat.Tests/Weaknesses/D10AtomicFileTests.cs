using System.Text.Json.Nodes;
using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>A crash while the original writes its configuration makes the package unusable. Here files are renamed into place, and a damaged one is set aside.</summary>
public sealed class D10AtomicFileTests
{
    [Fact]
    public async Task Reader_SeesWholeFilesOnly_WhileManyWrite()
    {
        await using var person = new Person();
        person.Home.Prepare();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                PrivateFile.Write(person.Home.Settings, System.Text.Encoding.UTF8.GetBytes($"{{\"text\":\"{new string((char)('a' + writer), 20_000)}\"}}"));
            }
        })).ToList();

        var seen = 0;
        while (writers.Exists(writer => !writer.IsCompleted))
        {
            if (UsageFiles.ReadPrivate(person.Home.Settings) is { } content)
            {
                Assert.Single(JsonNode.Parse(content)!["text"]!.GetValue<string>().Distinct());
                seen++;
            }
        }

        await Task.WhenAll(writers);
        Assert.True(seen > 0);
        Assert.Empty(Directory.GetFiles(person.Home.Path, "*.tmp"));
    }

    [Theory]
    [InlineData("decision.json")]
    [InlineData("progress.json")]
    [InlineData("installation.json")]
    [InlineData("settings.json")]
    public async Task DamagedFile_IsSetAside_AndNothingFails(string name)
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();
        var path = Path.Combine(person.Home.Path, name);
        PrivateFile.Write(path, "{\"half"u8);

        var agent = person.Agent();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        await agent.GetStatusAsync(Person.Ct);
        Assert.True(UsageAgent.FromHome(person.Home) is null == (name == "settings.json"));

        Assert.True(File.Exists(path + ".damaged"));
    }
}
