using System.Text.Json.Nodes;
using Itential.Testing;

namespace Itential.Platform.Tests.Archive;

/// <summary>Everything from one server to a folder, from there to an empty server, and to a folder again.</summary>
public sealed class ArchiveRoundTripTests
{
    // What each server gives anew.
    private static readonly string[] Own =
    [
        "_id", "id", "uuid", "treeId", "iid", "reference", "actionId", "modelId", "workflow", "configId", "componentIidIndex", "executionId",
        "created", "createdBy", "created_by", "lastUpdated", "lastUpdatedBy", "last_updated", "last_updated_by", "devices", "isActive",
    ];

    [Fact]
    public async Task Export_OfTheImport_IsTheFirstExport()
    {
        await using var source = await PlatformServer.StartAsync();
        await using var target = await PlatformServer.StartAsync(PlatformServerOptions.Empty());
        using var from = Client(source);
        using var to = Client(target);
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var heard = new List<AssetReport>();

        var exported = await new AssetArchive(from).ExportAsync(first.Path, progress: new Listener<AssetReport>(heard));
        var imported = await new AssetArchive(to).ImportAsync(first.Path);
        var again = await new AssetArchive(to).ExportAsync(second.Path);

        exported.EnsureNoneRefused();
        imported.EnsureNoneRefused();
        again.EnsureNoneRefused();
        Assert.Equal(exported.Assets, heard);
        Assert.Equal(exported.Assets.Count, exported.Count(AssetOutcome.Exported));
        Assert.Equal(exported.Assets.Count, imported.Count(AssetOutcome.Created));
        Assert.Equal(first.Files.Length, exported.Assets.Count);
        Assert.Equal(17, exported.Assets.Select(asset => asset.Kind).Distinct().Count());
        Assert.Equal(first.Files, second.Files);
        Assert.All(first.Files, file => AssertSame(file, first.Read(file), second.Read(file)));
    }

    [Fact]
    public async Task Import_PointsAtTheNewIds()
    {
        await using var source = await PlatformServer.StartAsync();
        await using var target = await PlatformServer.StartAsync(PlatformServerOptions.Empty());
        using var from = Client(source);
        using var to = Client(target);
        using var folder = new TemporaryFolder();

        await new AssetArchive(from).ExportAsync(folder.Path);
        await new AssetArchive(to).ImportAsync(folder.Path);

        var models = (await to.LifecycleManager.Models.GetResourceModelsAsync()).Data;
        var workflows = (await to.AutomationStudio.Workflows.GetWorkflowsAsync(limit: 100)).Items;
        Assert.All(models.SelectMany(model => model.Actions!), action => Assert.Contains(workflows, workflow => workflow.Id == action.Workflow));
        var automations = (await to.OperationsManager.Automations.GetAutomationsAsync()).Data;
        Assert.All(automations, automation => Assert.Contains(workflows, workflow => workflow.Id == automation.ComponentId && workflow.Name == automation.ComponentName));
    }

    [Fact]
    public async Task Import_IntoTheSameServer_SkipsEverything()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = Client(server);
        using var folder = new TemporaryFolder();
        await new AssetArchive(client).ExportAsync(folder.Path);

        var report = await new AssetArchive(client).ImportAsync(folder.Path);

        Assert.Equal(report.Assets.Count, report.Count(AssetOutcome.Skipped));
    }

    [Fact]
    public async Task GatewayConfigurations_TravelWhenTheyAreAskedFor()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = Client(server);
        using var folder = new TemporaryFolder();
        AssetKind[] kinds = [AssetKind.GatewayConfigurations];

        var exported = await new AssetArchive(client).ExportAsync(folder.Path, new() { Kinds = kinds });
        var imported = await new AssetArchive(client).ImportAsync(folder.Path, new() { Kinds = kinds, OnConflict = AssetConflict.Replace });

        Assert.Equal(("cluster_1", AssetOutcome.Exported), Outcome(Assert.Single(exported.Assets)));
        Assert.Equal(("cluster_1", AssetOutcome.Replaced), Outcome(Assert.Single(imported.Assets)));
        Assert.Empty(imported.Assets[0].Warnings);
    }

    [Fact]
    public async Task Import_ThatKeepsBoth_LeavesWhatWasThere()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = Client(server);
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        AssetKind[] kinds =
        [
            AssetKind.Adapters, AssetKind.Profiles, AssetKind.Transformations, AssetKind.JsonForms, AssetKind.Templates, AssetKind.CommandTemplates,
            AssetKind.AnalyticTemplates, AssetKind.Workflows, AssetKind.GoldenConfigs, AssetKind.ResourceModels, AssetKind.Automations, AssetKind.ToolDecorators,
        ];
        var exported = await new AssetArchive(client).ExportAsync(first.Path, new() { Kinds = kinds });

        var report = await new AssetArchive(client).ImportAsync(first.Path, new() { Kinds = kinds, OnConflict = AssetConflict.KeepBoth });

        report.EnsureNoneRefused();
        Assert.All(report.Assets, asset => Assert.Equal((AssetOutcome.Renamed, $"{asset.Name} (1)"), (asset.Outcome, asset.NewName)));
        var again = await new AssetArchive(client).ExportAsync(second.Path, new() { Kinds = kinds });
        Assert.Equal(2 * exported.Assets.Count, again.Assets.Count);
        Assert.All(first.Files, file => AssertSame(file, first.Read(file), second.Read(file)));
    }

    private static PlatformClient Client(PlatformServer server) =>
        PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });

    private static (string Name, AssetOutcome Outcome) Outcome(AssetReport report) => (report.Name, report.Outcome);

    private static void AssertSame(string file, string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(WithoutOwn(JsonNode.Parse(expected)), WithoutOwn(JsonNode.Parse(actual))), $"{file} is not the same:\n{expected}\n{actual}");

    private static JsonNode? WithoutOwn(JsonNode? node)
    {
        if (node is JsonObject owner)
        {
            foreach (var name in Own)
            {
                owner.Remove(name);
            }

            foreach (var (name, value) in owner.ToList())
            {
                // The name of an asset in a project begins with the project's id.
                if (name == "name" && value is JsonValue text && text.TryGetValue<string>(out var whole) && whole.StartsWith('@'))
                {
                    owner[name] = whole[25..];
                }
                else
                {
                    WithoutOwn(value);
                }
            }
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(item => WithoutOwn(item));
        }

        return node;
    }
}
