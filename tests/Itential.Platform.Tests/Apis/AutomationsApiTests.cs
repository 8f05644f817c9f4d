using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class AutomationsApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IAutomationsApi _automations = host.Client.OperationsManager.Automations;

    [Fact]
    public async Task GetAutomationsAsync_WithPairFilter_AnswersMatchesOnly()
    {
        var found = await _automations.GetAutomationsAsync(new AutomationQuery { EqualTo = "Automation 002", EqualToField = "name" });

        Assert.Equal("Automation 002", Assert.Single(found.Data).Name);
        Assert.Equal(1, found.Metadata!.Total);
    }

    [Fact]
    public async Task GetAutomationsAsync_WithPrefixAndOrder_PagesThrough()
    {
        var page = await _automations.GetAutomationsAsync(
            new AutomationQuery { StartsWith = "Automation 0", StartsWithField = "name", Sort = "name", Order = SortOrder.Descending, Skip = 1, Limit = 2 });

        Assert.Equal(["Automation 011", "Automation 010"], page.Data.Select(automation => automation.Name));
    }

    [Fact]
    public async Task GetAutomationAsync_KnownId_TellsWhatItStarts()
    {
        var listed = (await _automations.GetAutomationsAsync(new AutomationQuery { Limit = 1 })).Data[0];

        var automation = (await _automations.GetAutomationAsync(listed.Id!)).Data;

        Assert.Equal(listed.Name, automation.Name);
        Assert.Equal("workflows", automation.ComponentType);
        Assert.NotNull(automation.Created);
    }

    [Fact]
    public async Task CreateUpdateDelete_OneAutomation_ShowsEachChange()
    {
        var created = (await _automations.CreateAutomationAsync(new NewAutomation { Name = "Made by a test", ComponentName = "Collect Inventory" })).Data;

        var updated = (await _automations.UpdateAutomationAsync(created.Id!, new Automation { Description = "changed" })).Data;
        var whole = (await _automations.UpdateAutomationAsync(created.Id!, updated with { Name = "Renamed" })).Data;
        var deleted = await _automations.DeleteAutomationAsync(created.Id!);
        var error = await Assert.ThrowsAsync<ApiException>(() => _automations.GetAutomationAsync(created.Id!));

        Assert.Equal(("Made by a test", "changed"), (updated.Name, updated.Description));
        Assert.Equal(("Renamed", "changed"), (whole.Name, whole.Description));
        Assert.Equal(JsonValueKind.Null, deleted.Data.ValueKind);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }
}
