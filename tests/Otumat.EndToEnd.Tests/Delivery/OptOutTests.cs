using Otumat.EndToEnd.Tests.Collectors;
using Otumat.Usage;
using TestKit;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>A person opts out while one program logs and another uploads.</summary>
public sealed class OptOutTests : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("otumat-opt-out-");
    private CollectorProcess _collector = null!;
    private string _administrator = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _collector = await CollectorProcess.StartAsync(new CollectorSettings(), Token);
        _administrator = await _collector.AdministratorTokenAsync(Token);
    }

    public ValueTask DisposeAsync()
    {
        _collector?.Dispose();
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task OptOut_EmptiesThisMachineAndTheServer_AndNoProcessBringsAnythingBack()
    {
        await using var agent = await SamplePerson.AgreedAsync(_root, _collector, Token);
        agent.Log("import");
        Assert.Equal(1, (await agent.UploadAsync(Token)).Sent);
        Assert.Equal(1, await StoredEvents.CountAsync(_collector, _administrator, Token));
        using var logging = TrackedProgram.Log(_root.FullName, _collector.Address, 600);
        using var uploading = TrackedProgram.Upload(_root.FullName, _collector.Address, dies: false);
        await Condition.UntilAsync(async () => (await agent.GetStatusAsync(Token)).EventsWaiting > 0 || uploading.HasExited, Token);

        var result = await agent.DisableAsync(Token);

        Assert.Equal((true, null), (result.Revoked, result.Message));
        Assert.Equal((0, 0), (await logging.ExitAsync(Token), await uploading.ExitAsync(Token)));
        using var later = TrackedProgram.Log(_root.FullName, _collector.Address, 100);
        using var again = TrackedProgram.Upload(_root.FullName, _collector.Address, dies: false);
        Assert.Equal((0, 0), (await later.ExitAsync(Token), await again.ExitAsync(Token)));
        Assert.StartsWith(nameof(UploadOutcome.NotAllowed), again.Output, StringComparison.Ordinal);
        var status = await agent.GetStatusAsync(Token);
        Assert.Equal((0, 0, false, false), (status.EventsWaiting, status.EventsSetAside, status.SignedIn, status.ErasureIsPending));
        Assert.Equal(0, await StoredEvents.CountAsync(_collector, _administrator, Token));
    }

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(10, 0, 3)]
    public async Task EndOfAProgram_SavesWhatWaits_AndSendsItWhereThereIsTime(int seconds, int waiting, int stored)
    {
        await using var agent = await SamplePerson.AgreedAsync(_root, _collector, Token);

        using var program = TrackedProgram.End(_root.FullName, _collector.Address, seconds);

        Assert.Equal(0, await program.ExitAsync(Token));
        Assert.Equal(waiting, (await agent.GetStatusAsync(Token)).EventsWaiting);
        Assert.Equal(stored, await StoredEvents.CountAsync(_collector, _administrator, Token));
    }
}
