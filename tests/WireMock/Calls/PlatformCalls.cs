using System.Text.Json.Nodes;
using Itential.Platform;

namespace WireMock.Calls;

/// <summary>Every method of Platform's typed interfaces.</summary>
internal static class PlatformCalls
{
    private const string Job = "6571e1a2b3c4d5e6f7a8b9c0";
    private const string Automation = "64f1c0ffee64f1c0ffee64f1";
    private static readonly JobSelection Selection = new([Job, "2"]);

    public static IReadOnlyList<TypedCall<IPlatformClient>> All { get; } = [.. Health(), .. Jobs(), .. Automations(), .. Workflows(), .. Adapters(), .. Core()];

    private static IEnumerable<TypedCall<IPlatformClient>> Health() =>
    [
        new("IHealthApi.GetHealthStatusAsync", "GET /health/status", null, "platform-1",
            async (client, token) => (await client.Health.GetHealthStatusAsync(token)).Host),
        new("IHealthApi.GetServerHealthAsync", "GET /health/server", null, "2023.2.7",
            async (client, token) => (await client.Health.GetServerHealthAsync(token)).Version),
        new("IHealthApi.GetSystemHealthAsync", "GET /health/system", null, 33567490048L,
            async (client, token) => (await client.Health.GetSystemHealthAsync(token)).TotalMemory),
        new("IHealthApi.GetAdaptersHealthAsync", "GET /health/adapters?limit=10&equals=ServiceNow&equalsField=id", null, "RUNNING,STOPPED",
            async (client, token) => string.Join(',', (await client.Health.GetAdaptersHealthAsync(
                new() { Limit = 10, EqualTo = "ServiceNow", EqualToField = "id" }, token)).Results.Select(adapter => adapter.State))),
        new("IHealthApi.GetAdapterHealthAsync", "GET /health/adapters/Service%20Now", null, "ServiceNow",
            async (client, token) => (await client.Health.GetAdapterHealthAsync("Service Now", token)).Id),
        new("IHealthApi.GetApplicationsHealthAsync", "GET /health/applications", null, 2L,
            async (client, token) => (await client.Health.GetApplicationsHealthAsync(cancellationToken: token)).Total),
        new("IHealthApi.GetApplicationHealthAsync", "GET /health/applications/OperationsManager", null, "OperationsManager",
            async (client, token) => (await client.Health.GetApplicationHealthAsync("OperationsManager", token)).Id),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Jobs() =>
    [
        new("IJobsApi.GetJobsAsync", "GET /operations-manager/jobs?limit=10&skip=5&sort=_id&order=-1&include=name,status&equals%5Bstatus%5D=running", null, "running,complete",
            async (client, token) => string.Join(',', (await client.OperationsManager.Jobs.GetJobsAsync(
                new() { Limit = 10, Skip = 5, Sort = "_id", Order = SortOrder.Descending, Include = ["name", "status"] },
                new Dictionary<string, string> { ["equals[status]"] = "running" },
                token)).Data.Select(job => job.Status))),
        new("IJobsApi.GetJobAsync", $"GET /operations-manager/jobs/{Job}?include=name,status", null, 120,
            async (client, token) => (int?)(await client.OperationsManager.Jobs.GetJobAsync(Job, ["name", "status"], token)).Data.Variables!["vlan"]),
        new("IJobsApi.StartJobAsync", "POST /operations-manager/jobs/start",
            """{"workflow":"Provision VLAN","options":{"type":"automation","description":"ticket 7","variables":{"vlan":120},"groups":["g1"]}}""", Job,
            async (client, token) => (await client.OperationsManager.Jobs.StartJobAsync(
                new() { Workflow = "Provision VLAN", Options = new() { Description = "ticket 7", Variables = new JsonObject { ["vlan"] = 120 }, Groups = ["g1"] } },
                token)).Data.Id),
        new("IJobsApi.PauseJobsAsync", "POST /operations-manager/jobs/pause", $$"""{"jobIds":["{{Job}}","2"]}""", "Successfully paused 1 job",
            async (client, token) => (await client.OperationsManager.Jobs.PauseJobsAsync(Selection, token)).Message),
        new("IJobsApi.ResumeJobsAsync", "POST /operations-manager/jobs/resume", $$"""{"jobIds":["{{Job}}","2"]}""", "Successfully resumed 1 job",
            async (client, token) => (await client.OperationsManager.Jobs.ResumeJobsAsync(Selection, token)).Message),
        new("IJobsApi.CancelJobsAsync", "POST /operations-manager/jobs/cancel", $$"""{"jobIds":["{{Job}}","2"]}""", "Successfully canceled 1 job",
            async (client, token) => (await client.OperationsManager.Jobs.CancelJobsAsync(Selection, token)).Message),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Automations() =>
    [
        new("IAutomationsApi.GetAutomationsAsync", "GET /operations-manager/automations?limit=5&contains=VLAN&containsField=name", null, "Provision VLAN",
            async (client, token) => (await client.OperationsManager.Automations.GetAutomationsAsync(
                new() { Limit = 5, Contains = "VLAN", ContainsField = "name" }, token)).Data[0].Name),
        new("IAutomationsApi.GetAutomationAsync", $"GET /operations-manager/automations/{Automation}", null, Automation,
            async (client, token) => (await client.OperationsManager.Automations.GetAutomationAsync(Automation, token)).Data.Id),
        new("IAutomationsApi.CreateAutomationAsync", "POST /operations-manager/automations", """{"name":"Provision VLAN","componentType":"workflows","componentId":"650a"}""", Automation,
            async (client, token) => (await client.OperationsManager.Automations.CreateAutomationAsync(
                new() { Name = "Provision VLAN", ComponentId = "650a" }, token)).Data.Id),
        new("IAutomationsApi.UpdateAutomationAsync", $"PATCH /operations-manager/automations/{Automation}", """{"description":"changed"}""", Automation,
            async (client, token) => (await client.OperationsManager.Automations.UpdateAutomationAsync(
                Automation, new() { Description = "changed" }, token)).Data.Id),
        new("IAutomationsApi.DeleteAutomationAsync", $"DELETE /operations-manager/automations/{Automation}", null, "Successfully deleted automation",
            async (client, token) => (await client.OperationsManager.Automations.DeleteAutomationAsync(Automation, token)).Message),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Workflows() =>
    [
        new("IWorkflowsApi.GetWorkflowsAsync", "GET /automation-studio/workflows?limit=5&exclude-project-members=true&starts-with%5Bname%5D=Pro", null, "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.GetWorkflowsAsync(
                new() { Limit = 5, ExcludeProjectMembers = true }, new Dictionary<string, string> { ["starts-with[name]"] = "Pro" }, token)).Items[0].Name),
        new("IWorkflowsApi.GetWorkflowDetailedByNameAsync", "GET /automation-studio/workflows/detailed/Provision%20VLAN", null, "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.GetWorkflowDetailedByNameAsync("Provision VLAN", token)).Name),
        new("IWorkflowsApi.CreateWorkflowAsync", "POST /automation-studio/automations", """{"automation":{"name":"Provision VLAN"}}""", "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.CreateWorkflowAsync(
                new() { Workflow = new() { Name = "Provision VLAN", EncodingVersion = 1 } }, token)).Created!.Name),
        new("IWorkflowsApi.DeleteWorkflowAsync", "DELETE /workflow_builder/workflows/delete/Provision%20VLAN", null, "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.DeleteWorkflowAsync("Provision VLAN", token)).Value!.Name),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Adapters() =>
    [
        new("IAdaptersApi.GetAdaptersAsync", "GET /adapters?skip=2&order=1&startsWith=Serv&startsWithField=name", null, "ServiceNow",
            async (client, token) => (await client.Adapters.GetAdaptersAsync(
                new() { Skip = 2, Order = SortOrder.Ascending, StartsWith = "Serv", StartsWithField = "name" }, token)).Results[0].Data!.Name),
        new("IAdaptersApi.GetAdapterAsync", "GET /adapters/ServiceNow", null, true,
            async (client, token) => (await client.Adapters.GetAdapterAsync("ServiceNow", token)).Metadata!.IsActive),
        new("IAdaptersApi.StartAdapterAsync", "PUT /adapters/ServiceNow/start", null, "The adapter is starting.",
            async (client, token) => (await client.Adapters.StartAdapterAsync("ServiceNow", token)).Message),
        new("IAdaptersApi.StopAdapterAsync", "PUT /adapters/ServiceNow/stop", null, "The adapter is stopping.",
            async (client, token) => (await client.Adapters.StopAdapterAsync("ServiceNow", token)).Message),
        new("IAdaptersApi.RestartAdapterAsync", "PUT /adapters/ServiceNow/restart", null, "The adapter is restarting.",
            async (client, token) => (await client.Adapters.RestartAdapterAsync("ServiceNow", token)).Message),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Core() =>
    [
        new("ICoreApi.WhoAmIAsync", "GET /whoami", null, "operator",
            async (client, token) => (await client.Core.WhoAmIAsync(token)).Username),
    ];
}
