using System.Net;
using System.Text.Json.Nodes;
using Itential.Refit.Authentication;
using Itential.Testing;
using Itential.Testing.Faults;

namespace Itential.Platform.Tests.Archive;

public sealed class ArchiveExportTests : IAsyncLifetime
{
    private static readonly ArchiveExportOptions Forms = new() { Kinds = [AssetKind.JsonForms] };

    private readonly TemporaryFolder _folder = new();
    private PlatformServer _server = null!;
    private PlatformClient _client = null!;

    private AssetArchive Archive => new(_client);

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync();
        _client = PlatformClient.Create(new PlatformOptions { BaseAddress = _server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Documents_AreWrittenAsTheyCame()
    {
        await Archive.ExportAsync(_folder.Path, Forms);

        Assert.Equal(["json-forms/Form 001.json", "json-forms/Form 002.json", "json-forms/Form 003.json"], _folder.Files);
        var text = _folder.Read("json-forms/Form 001.json");
        var form = Assert.Single(await _client.JsonForms.GetFormsAsync(), form => form.Name == "Form 001");
        Assert.StartsWith("{\n  \"id\": \"" + form.Id, text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_AreForTheOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Path.Combine(_folder.Path, "new");
        await Archive.ExportAsync(folder, Forms);

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "json-forms")));
        Assert.Equal(Owner, File.GetUnixFileMode(Path.Combine(folder, "json-forms", "Form 001.json")));
    }

    [Theory]
    [InlineData("../../etc/passwd", "_.._.._etc_passwd")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.txt", "_nul.txt")]
    [InlineData("Zürich  ", "Zürich")]
    [InlineData("...", "_")]
    [InlineData(".hidden", "_.hidden")]
    [InlineData("@65a1f0c2d4e5f6a7b8c9d0e1: a name", "@65a1f0c2d4e5f6a7b8c9d0e1_ a name")]
    public void FileNames_AreTakenByEverySystem(string name, string expected) => Assert.Equal(expected, SafeName.Of(name));

    [Fact]
    public async Task FileNames_ThatWouldBeTheSame_AreNumbered()
    {
        _server.Faults.Add(Fault.Answer(HttpStatusCode.OK, """[{"id":"2","name":"a/b"},{"id":"1","name":"a:b"},{"id":"3","name":"A?B"}]""") with { Path = "/json-forms/forms" });
        _server.Faults.Add(Fault.Answer(HttpStatusCode.OK, """{"id":"1","name":"a:b"}""") with { Path = "/json-forms/forms/1" });
        _server.Faults.Add(Fault.Answer(HttpStatusCode.OK, """{"id":"2","name":"a/b"}""") with { Path = "/json-forms/forms/2" });
        _server.Faults.Add(Fault.Answer(HttpStatusCode.OK, """{"id":"3","name":"A?B"}""") with { Path = "/json-forms/forms/3" });

        await Archive.ExportAsync(_folder.Path, Forms);

        Assert.Equal(["json-forms/A_B.json", "json-forms/a_b-2.json", "json-forms/a_b-3.json"], _folder.Files);
        Assert.Equal("a/b", (string?)JsonNode.Parse(_folder.Read("json-forms/a_b-2.json"))!["name"]);
    }

    [Fact]
    public async Task Folder_ThatIsNotEmpty_IsRefused()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "mine.txt"), "");

        var error = await Assert.ThrowsAsync<ArchiveException>(() => Archive.ExportAsync(_folder.Path, Forms));

        Assert.Contains("is not empty", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _server.Requests);
    }

    [Fact]
    public async Task Folder_ThatIsAFile_IsRefused()
    {
        var file = Path.Combine(_folder.Path, "mine.txt");
        File.WriteAllText(file, "");

        await Assert.ThrowsAsync<ArchiveException>(() => Archive.ExportAsync(file, Forms));
    }

    [Fact]
    public async Task Overwriting_RemovesTheFilesOfAssetsThatAreGone_AndNoOthers()
    {
        _folder.Write(AssetKind.JsonForms, "Gone.json", "{}");
        _folder.Write(AssetKind.JsonForms, "notes.txt", "");
        _folder.Write(AssetKind.Templates, "Other.json", "{}");

        await Archive.ExportAsync(_folder.Path, Forms with { Overwrite = true });

        Assert.Equal(["json-forms/Form 001.json", "json-forms/Form 002.json", "json-forms/Form 003.json", "json-forms/notes.txt", "templates/Other.json"], _folder.Files);
    }

    [Fact]
    public async Task Overwriting_KeepsTheFileOfAnAssetThatWasRefused()
    {
        await Archive.ExportAsync(_folder.Path, Forms);
        var form = (await _client.JsonForms.GetFormsAsync())[0];
        _server.Faults.Add(Fault.Answer(HttpStatusCode.InternalServerError) with { Path = $"/json-forms/forms/{form.Id}" });

        await Archive.ExportAsync(_folder.Path, Forms with { Overwrite = true });

        Assert.Equal(3, _folder.Files.Length);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task Kind_ThatTheServerDoesNotHave_IsSkipped(HttpStatusCode status)
    {
        _server.Faults.Add(Fault.Answer(status) with { Path = "/profiles" });

        var report = await Archive.ExportAsync(_folder.Path, new() { Kinds = [AssetKind.Profiles, AssetKind.Templates] });

        Assert.Equal((AssetKind.Profiles, "profiles", AssetOutcome.Skipped), (report.Assets[0].Kind, report.Assets[0].Name, report.Assets[0].Outcome));
        Assert.StartsWith("The server has no profiles, or none for this account.", report.Assets[0].Message, StringComparison.Ordinal);
        Assert.Equal(3, report.Count(AssetOutcome.Exported));
    }

    [Fact]
    public async Task Kind_WhoseListFails_IsRefused()
    {
        _server.Faults.Add(Fault.Answer(HttpStatusCode.InternalServerError, """{"message":"database away"}""") with { Path = "/automation-studio/templates" });

        var report = await Archive.ExportAsync(_folder.Path, new() { Kinds = [AssetKind.Templates, AssetKind.JsonForms] });

        var refused = Assert.Single(report.Assets, asset => asset.Kind == AssetKind.Templates);
        Assert.Equal(("templates", AssetOutcome.Refused), (refused.Name, refused.Outcome));
        Assert.EndsWith("database away", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, report.Count(AssetOutcome.Exported));
    }

    [Fact]
    public async Task Asset_ThatFails_IsRefused_AndTheOthersGoOn()
    {
        var form = Assert.Single(await _client.JsonForms.GetFormsAsync(), form => form.Name == "Form 002");
        _server.Faults.Add(Fault.Answer(HttpStatusCode.OK, "null") with { Path = $"/json-forms/forms/{form.Id}" });

        var report = await Archive.ExportAsync(_folder.Path, Forms);

        Assert.Equal([AssetOutcome.Exported, AssetOutcome.Refused, AssetOutcome.Exported], report.Assets.Select(asset => asset.Outcome));
        var error = Assert.Throws<ArchiveException>(report.EnsureNoneRefused);
        Assert.Equal("Assets were refused (1):\njson-forms 'Form 002': The server answered with no asset.", error.Message);
        Assert.Equal(report.Assets[1], Assert.Single(error.Refused));
    }

    [Fact]
    public async Task Cancellation_EndsTheExport()
    {
        using var source = new CancellationTokenSource();
        var heard = new List<AssetReport>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archive.ExportAsync(_folder.Path, Forms, new Listener<AssetReport>(heard, _ => source.Cancel()), source.Token));

        Assert.Single(heard);
        Assert.Equal(["json-forms/Form 001.json"], _folder.Files);
    }

    [Fact]
    public async Task Login_ThatIsLost_EndsTheExport()
    {
        var heard = new List<AssetReport>();
        void Lose(AssetReport report)
        {
            _server.ExpireSessions();
            _server.Faults.Add(Fault.Answer(HttpStatusCode.Unauthorized) with { Path = "/login" });
        }

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Archive.ExportAsync(_folder.Path, Forms, new Listener<AssetReport>(heard, Lose)));

        Assert.Single(heard);
    }

    [Fact]
    public async Task UnknownKind_IsAnArgumentError()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Archive.ExportAsync(_folder.Path, new() { Kinds = [AssetKind.Parse("things")] }));

        Assert.StartsWith("There is no kind 'things'. The kinds are integration-models, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssetsOfProjects_TravelInTheirProjectsAlone()
    {
        var report = await Archive.ExportAsync(_folder.Path, new() { Kinds = [AssetKind.Templates, AssetKind.Transformations, AssetKind.Projects] });

        Assert.Equal(8, report.Count(AssetOutcome.Exported));
        Assert.DoesNotContain(report.Assets, asset => asset.Name.StartsWith('@'));
        Assert.NotNull(JsonNode.Parse(_folder.Read("projects/Project 001.json"))!["components"]![0]!["document"]);
    }
}
