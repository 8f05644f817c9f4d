using System.Net;
using System.Net.NetworkInformation;
using System.Text.RegularExpressions;
using Otumat.Tests.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original sends hardware address, place, time zone and network address. Here five facts go, and none of them names a machine or a person.</summary>
public sealed class P4PersonalDataTests
{
    [Fact]
    public async Task Requests_NameNeitherMachineNorPerson()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.UploadAsync(Person.Ct);

        var sent = WebUtility.UrlDecode(string.Join('\n', server.Requests.Select(request => $"{request.Target}\n{request.Body}")));

        // As a word of its own: a short name may well stand inside a random text.
        Assert.All(Names(), name => Assert.DoesNotMatch($"(?i)(?<![a-z0-9_-]){Regex.Escape(name)}(?![a-z0-9_-])", sent));
        Assert.Equal(["installation_id", "operating_system", "runtime", "package_name", "package_version"], (await agent.PreviewAsync(Person.Ct)).Installation.Select(fact => fact.Key));
    }

    [Fact]
    public async Task InstallationId_IsChance_AndAnotherOnePerEnrolmentAfterANo()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var first = (await (await person.AgreedAsync()).GetStatusAsync(Person.Ct)).InstallationId;
        await person.Agent().DisableAsync(Person.Ct);

        var second = (await (await person.AgreedAsync()).GetStatusAsync(Person.Ct)).InstallationId;

        Assert.NotNull(first);
        Assert.NotEqual(first, second);
        Assert.Equal(4, first.Value.ToByteArray(bigEndian: true)[6] >> 4);
    }

    private static IEnumerable<string> Names()
    {
        yield return Environment.MachineName;
        yield return Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var address in NetworkInterface.GetAllNetworkInterfaces().Select(card => card.GetPhysicalAddress().ToString()).Where(text => text.Trim('0').Length > 0))
        {
            yield return address;
            yield return string.Join(':', address.Chunk(2).Select(pair => new string(pair)));
        }
    }
}
