using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class AutomationsApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IAutomationsApi _automations = host.Client.OperationsManager.Automations;

    [Fact]
    public async Task GetAutomationsAsync_WithPairFilter_AnswersMatchesOnly()
    {
        var found = await _automations.GetAutomationsAsync(new SimpleQuery<Automation>().Where(AutomationFields.Name.IsEqualTo("Automation 002")));

        Assert.Equal("Automation 002", Assert.Single(found.Data).Name);
        Assert.Equal(1, found.Metadata!.Total);
    }

    [Fact]
    public async Task GetAutomationsAsync_WithPrefixAndOrder_PagesThrough()
    {
        var page = await _automations.GetAutomationsAsync(
            new SimpleQuery<Automation>().Where(AutomationFields.Name.StartsWith("Automation 0")).OrderByDescending(AutomationFields.Name), skip: 1, limit: 2);

        Assert.Equal(["Automation 011", "Automation 010"], page.Data.Select(automation => automation.Name));
    }

    [Fact]
    public async Task GetAutomationAsync_KnownId_TellsWhatItStarts()
    {
        var listed = (await _automations.GetAutomationsAsync(limit: 1)).Data[0];

        var automation = await _automations.GetAutomationAsync(listed.Id!);

        Assert.Equal(listed.Name, automation.Name);
        Assert.Equal(AutomationComponentType.Workflow, automation.ComponentType);
        Assert.NotNull(automation.Created);
    }

    [Fact]
    public async Task CreateUpdateDelete_OneAutomation_ShowsEachChange()
    {
        var created = await _automations.CreateAutomationAsync(new NewAutomation { Name = "Made by a test", ComponentName = "Collect Inventory" });

        var updated = await _automations.UpdateAutomationAsync(created.Id!, new Automation { Description = "changed" });
        var whole = await _automations.UpdateAutomationAsync(created.Id!, updated with { Name = "Renamed" });
        await _automations.DeleteAutomationAsync(created.Id!);
        var error = await Assert.ThrowsAsync<ApiException>(() => _automations.GetAutomationAsync(created.Id!));

        Assert.Equal(("Made by a test", "changed"), (updated.Name, updated.Description));
        Assert.Equal(("Renamed", "changed"), (whole.Name, whole.Description));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }
}
