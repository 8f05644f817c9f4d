using System.Text.Json.Nodes;
using Itential.Platform;

namespace WireMock.Calls;

/// <summary>Methods of Platform's typed interfaces that programs call most.</summary>
internal static class PlatformCalls
{
    private const string JobId = "6571e1a2b3c4d5e6f7a8b9c0";
    private const string AutomationId = "64f1c0ffee64f1c0ffee64f1";
    private static readonly JobSelection Selection = new(JobId, "2");

    public static IReadOnlyList<TypedCall<IPlatformClient>> All { get; } = [.. Health(), .. Jobs(), .. Automations(), .. Workflows(), .. Adapters(), .. Core()];

    private static IEnumerable<TypedCall<IPlatformClient>> Health() =>
    [
        new("IHealthApi.GetHealthStatusAsync", "GET /health/status", null, "platform-1",
            async (client, token) => (await client.Health.GetHealthStatusAsync(token)).Host),
        new("IHealthApi.GetServerHealthAsync", "GET /health/server", null, "2023.2.7",
            async (client, token) => (await client.Health.GetServerHealthAsync(token)).Version),
        new("IHealthApi.GetSystemHealthAsync", "GET /health/system", null, 33567490048L,
            async (client, token) => (await client.Health.GetSystemHealthAsync(token)).TotalMemory),
        new("IHealthApi.GetAdaptersHealthAsync", "GET /health/adapters?equals=ServiceNow&equalsField=id&limit=10", null, "RUNNING,STOPPED",
            async (client, token) => string.Join(',', (await client.Health.GetAdaptersHealthAsync(
                new SimpleQuery<ServiceHealth>().Where(ServiceHealthFields.Id.IsEqualTo("ServiceNow")), limit: 10, cancellationToken: token)).Results.Select(adapter => adapter.State))),
        new("IHealthApi.GetAdapterHealthAsync", "GET /health/adapters/Service%20Now", null, "ServiceNow",
            async (client, token) => (await client.Health.GetAdapterHealthAsync("Service Now", token)).Id),
        new("IHealthApi.GetApplicationsHealthAsync", "GET /health/applications", null, 2L,
            async (client, token) => (await client.Health.GetApplicationsHealthAsync(cancellationToken: token)).Total),
        new("IHealthApi.GetApplicationHealthAsync", "GET /health/applications/OperationsManager", null, "OperationsManager",
            async (client, token) => (await client.Health.GetApplicationHealthAsync("OperationsManager", token)).Id),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Jobs() =>
    [
        new("IJobsApi.GetJobsAsync", "GET /operations-manager/jobs?equals%5Bstatus%5D=running&sort=_id&order=-1&include=name%2Cstatus&skip=5&limit=10", null, "running,complete",
            async (client, token) => string.Join(',', (await client.OperationsManager.Jobs.GetJobsAsync(
                new ListQuery<Job>().Where(JobFields.Status.IsEqualTo(JobStatus.Running)).OrderByDescending(JobFields.Id).Include(JobFields.Name, JobFields.Status),
                skip: 5,
                limit: 10,
                cancellationToken: token)).Data.Select(job => job.Status))),
        new("IJobsApi.GetJobAsync", $"GET /operations-manager/jobs/{JobId}?include=name,status", null, 120,
            async (client, token) => (int?)(await client.OperationsManager.Jobs.GetJobAsync(JobId, ["name", "status"], token)).Variables!["vlan"]),
        new("IJobsApi.StartJobAsync", "POST /operations-manager/jobs/start",
            """{"workflow":"Provision VLAN","options":{"type":"automation","description":"ticket 7","variables":{"vlan":120},"groups":["g1"]}}""", JobId,
            async (client, token) => (await client.OperationsManager.Jobs.StartJobAsync(
                new() { Workflow = "Provision VLAN", Options = new() { Description = "ticket 7", Variables = new JsonObject { ["vlan"] = 120 }, Groups = ["g1"] } },
                token)).Id),
        new("IJobsApi.PauseJobsAsync", "POST /operations-manager/jobs/pause", $$"""{"jobIds":["{{JobId}}","2"]}""", "Object",
            async (client, token) => (await client.OperationsManager.Jobs.PauseJobsAsync(Selection, token)).ValueKind.ToString()),
        new("IJobsApi.ResumeJobsAsync", "POST /operations-manager/jobs/resume", $$"""{"jobIds":["{{JobId}}","2"]}""", "Object",
            async (client, token) => (await client.OperationsManager.Jobs.ResumeJobsAsync(Selection, token)).ValueKind.ToString()),
        new("IJobsApi.CancelJobsAsync", "POST /operations-manager/jobs/cancel", $$"""{"jobIds":["{{JobId}}","2"]}""", "Object",
            async (client, token) => (await client.OperationsManager.Jobs.CancelJobsAsync(Selection, token)).ValueKind.ToString()),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Automations() =>
    [
        new("IAutomationsApi.GetAutomationsAsync", "GET /operations-manager/automations?contains=VLAN&containsField=name&limit=5", null, "Provision VLAN",
            async (client, token) => (await client.OperationsManager.Automations.GetAutomationsAsync(
                new SimpleQuery<Automation>().Where(AutomationFields.Name.Contains("VLAN")), limit: 5, cancellationToken: token)).Data[0].Name),
        new("IAutomationsApi.GetAutomationAsync", $"GET /operations-manager/automations/{AutomationId}", null, AutomationId,
            async (client, token) => (await client.OperationsManager.Automations.GetAutomationAsync(AutomationId, token)).Id),
        new("IAutomationsApi.CreateAutomationAsync", "POST /operations-manager/automations", """{"name":"Provision VLAN","componentType":"workflows","componentId":"650a"}""", AutomationId,
            async (client, token) => (await client.OperationsManager.Automations.CreateAutomationAsync(
                new() { Name = "Provision VLAN", ComponentId = "650a" }, token)).Id),
        new("IAutomationsApi.UpdateAutomationAsync", $"PATCH /operations-manager/automations/{AutomationId}", """{"description":"changed"}""", AutomationId,
            async (client, token) => (await client.OperationsManager.Automations.UpdateAutomationAsync(
                AutomationId, new() { Description = "changed" }, token)).Id),
        new("IAutomationsApi.DeleteAutomationAsync", $"DELETE /operations-manager/automations/{AutomationId}", null, null,
            async (client, token) =>
            {
                await client.OperationsManager.Automations.DeleteAutomationAsync(AutomationId, token);
                return null;
            }),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Workflows() =>
    [
        new("IWorkflowsApi.GetWorkflowsAsync", "GET /automation-studio/workflows?starts-with%5Bname%5D=Pro&exclude-project-members=true&limit=5", null, "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.GetWorkflowsAsync(
                new ListQuery<Workflow>().Where(WorkflowFields.Name.StartsWith("Pro")), excludeProjectMembers: true, limit: 5, cancellationToken: token)).Items[0].Name),
        new("IWorkflowsApi.GetWorkflowDetailedByNameAsync", "GET /automation-studio/workflows/detailed/Provision%20VLAN", null, "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.GetWorkflowDetailedByNameAsync("Provision VLAN", token)).Name),
        new("IWorkflowsApi.CreateWorkflowAsync", "POST /automation-studio/automations", """{"automation":{"name":"Provision VLAN"}}""", "Provision VLAN",
            async (client, token) => (await client.AutomationStudio.Workflows.CreateWorkflowAsync(
                new Workflow { Name = "Provision VLAN", EncodingVersion = 1 }, token)).Name),
        new("IWorkflowBuilderApi.DeleteWorkflowAsync", "DELETE /workflow_builder/workflows/delete/Provision%20VLAN", null, "Provision VLAN",
            async (client, token) => (await client.WorkflowBuilder.DeleteWorkflowAsync("Provision VLAN", token)).Value!.Name),
    ];

    private static IEnumerable<TypedCall<IPlatformClient>> Adapters() =>
    [
        new("IAdaptersApi.GetAdaptersAsync", "GET /adapters?startsWith=Serv&startsWithField=name&sort=name&order=1&skip=2", null, "ServiceNow",
            async (client, token) => (await client.Adapters.GetAdaptersAsync(
                new SimpleQuery<Adapter>().Where(AdapterFields.Name.StartsWith("Serv")).OrderBy(AdapterFields.Name), skip: 2, cancellationToken: token)).Results[0].Data!.Name),
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
