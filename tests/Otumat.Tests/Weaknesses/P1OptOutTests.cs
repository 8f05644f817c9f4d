using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original's daemon saves its own "yes" over the person's "no". Here nobody writes a decision but the person.</summary>
public sealed class P1OptOutTests
{
    [Fact]
    public async Task No_StaysNo_ThoughAnotherProgramCollectsAndUploads()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var daemon = await person.AgreedAsync();
        daemon.Log("import");
        await daemon.UploadAsync(Person.Ct);

        await person.Agent().DisableAsync(Person.Ct);
        var decision = await File.ReadAllTextAsync(person.Home.Decision, Person.Ct);
        daemon.Log("import");
        await daemon.FlushAsync(Person.Ct);
        await daemon.UploadAsync(Person.Ct);
        await daemon.DisposeAsync();

        Assert.Equal(decision, await File.ReadAllTextAsync(person.Home.Decision, Person.Ct));
        Assert.Equal(ConsentState.No, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
    }
}
