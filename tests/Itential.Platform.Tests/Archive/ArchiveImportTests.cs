using System.Net;
using Itential.Refit.Authentication;
using Itential.Testing;
using Itential.Testing.Faults;

namespace Itential.Platform.Tests.Archive;

public sealed class ArchiveImportTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private PlatformServer _server = null!;
    private PlatformClient _client = null!;

    private AssetArchive Archive => new(_client);

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(PlatformServerOptions.Empty());
        _client = PlatformClient.Create(new PlatformOptions { BaseAddress = _server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("[]", "is no JSON object.")]
    [InlineData("null", "is no JSON object.")]
    [InlineData("{\n\"name\":\n", "is no JSON: line 3.")]
    [InlineData("", "is no JSON: line 1.")]
    [InlineData("""{"name":"a","name":"b"}""", "has a member twice.")]
    [InlineData("""{"title":"a"}""", "is no form: it tells no name.")]
    public async Task File_ThatCannotBeRead_EndsTheImportBeforeAnythingIsSent(string content, string fault)
    {
        _folder.Write(AssetKind.Transformations, "Good.json", """{"name":"Good"}""");
        _folder.Write(AssetKind.JsonForms, "Bad.json", content);

        var error = await Assert.ThrowsAsync<ArchiveException>(() => Archive.ImportAsync(_folder.Path));

        Assert.Equal($"'{Path.Combine(_folder.Path, "json-forms", "Bad.json")}' {fault}", error.Message);
        Assert.Equal(0, _server.Requests);
    }

    [Fact]
    public async Task Folder_ThatIsNotThere_IsAnError() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Archive.ImportAsync(Path.Combine(_folder.Path, "missing")));

    [Fact]
    public async Task Folder_ThatIsNoKind_IsSkipped_AndOtherFilesAreLeftAlone()
    {
        _folder.Write(AssetKind.Parse("things"), "Thing.json", "no JSON");
        _folder.Write(AssetKind.Parse(".git"), "config.json", "no JSON");
        _folder.Write(AssetKind.Parse("notes"), "notes.txt", "");
        _folder.Write(AssetKind.JsonForms, ".draft.json", "no JSON");
        _folder.Write(AssetKind.JsonForms, "Form.json", "\uFEFF{\"name\":\"Form\"}");

        var report = await Archive.ImportAsync(_folder.Path);

        Assert.Equal([("things", AssetOutcome.Skipped), ("Form", AssetOutcome.Created)], report.Assets.Select(asset => (asset.Name, asset.Outcome)));
    }

    [Fact]
    public async Task Kind_ThatTheServerDoesNotHave_IsSkipped()
    {
        _server.Faults.Add(Fault.Answer(HttpStatusCode.NotFound) with { Path = "/profiles" });
        _folder.Write(AssetKind.Profiles, "1.json", """{"metadata":{},"profile":{"id":"profile_1"}}""");

        var report = await Archive.ImportAsync(_folder.Path);

        Assert.Equal(("profile_1", AssetOutcome.Skipped), (Assert.Single(report.Assets).Name, report.Assets[0].Outcome));
    }

    [Fact]
    public async Task Kind_WhoseListFails_IsRefused_AssetByAsset()
    {
        _server.Faults.Add(Fault.Answer(HttpStatusCode.BadGateway, "<html>") with { Path = "/transformations" });
        _folder.Write(AssetKind.Transformations, "1.json", """{"name":"One"}""");
        _folder.Write(AssetKind.Transformations, "2.json", """{"name":"Two"}""");

        var report = await Archive.ImportAsync(_folder.Path);

        Assert.Equal([("One", AssetOutcome.Refused), ("Two", AssetOutcome.Refused)], report.Assets.Select(asset => (asset.Name, asset.Outcome)));
    }

    [Fact]
    public async Task Call_ThatGotNoAnswer_IsNotRepeated()
    {
        var fault = _server.Faults.Add(Fault.Drop() with { Method = "POST", Path = "/transformations/import" });
        _folder.Write(AssetKind.Transformations, "1.json", """{"name":"One"}""");

        var report = await Archive.ImportAsync(_folder.Path);

        Assert.Equal(AssetOutcome.Refused, Assert.Single(report.Assets).Outcome);
        Assert.Equal(1, fault.Hits);
    }

    [Fact]
    public async Task Cancellation_EndsTheImport()
    {
        using var source = new CancellationTokenSource();
        var heard = new List<AssetReport>();
        _folder.Write(AssetKind.Transformations, "1.json", """{"name":"One"}""");
        _folder.Write(AssetKind.Transformations, "2.json", """{"name":"Two"}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archive.ImportAsync(_folder.Path, null, new Listener<AssetReport>(heard, _ => source.Cancel()), source.Token));

        Assert.Single(heard);
    }

    [Fact]
    public async Task Login_ThatIsLost_EndsTheImport()
    {
        var heard = new List<AssetReport>();
        void Lose(AssetReport report)
        {
            _server.ExpireSessions();
            _server.Faults.Add(Fault.Answer(HttpStatusCode.Unauthorized) with { Path = "/login" });
        }

        _folder.Write(AssetKind.Transformations, "1.json", """{"name":"One"}""");
        _folder.Write(AssetKind.Transformations, "2.json", """{"name":"Two"}""");

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Archive.ImportAsync(_folder.Path, null, new Listener<AssetReport>(heard, Lose)));

        Assert.Single(heard);
    }

    [Fact]
    public async Task SecondFileOfAName_MeetsTheFirst()
    {
        _folder.Write(AssetKind.JsonForms, "1.json", """{"name":"Form"}""");
        _folder.Write(AssetKind.JsonForms, "2.json", """{"name":"Form"}""");

        var skipped = await Archive.ImportAsync(_folder.Path);
        var kept = await Archive.ImportAsync(_folder.Path, new() { OnConflict = AssetConflict.KeepBoth });

        Assert.Equal([AssetOutcome.Created, AssetOutcome.Skipped], skipped.Assets.Select(asset => asset.Outcome));
        Assert.Equal(["Form (1)", "Form (2)"], kept.Assets.Select(asset => asset.NewName));
    }

    [Fact]
    public async Task GatewayConfigurations_AreLeftOutUnlessAskedFor()
    {
        _folder.Write(AssetKind.GatewayConfigurations, "1.json", """{"clusterId":"cluster_1","configuration":{}}""");

        Assert.Empty((await Archive.ImportAsync(_folder.Path)).Assets);
        var report = await Archive.ImportAsync(_folder.Path, new() { Kinds = [AssetKind.GatewayConfigurations] });

        Assert.Equal("The server has no gateway with this cluster id. Make it first.", Assert.Single(report.Assets).Message);
    }
}
