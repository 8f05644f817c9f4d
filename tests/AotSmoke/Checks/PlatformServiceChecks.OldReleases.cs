#pragma warning disable CS0618 // These services have nothing that is not obsolete.
using Itential.Platform;

namespace AotSmoke.Checks;

/// <content>What old releases had.</content>
internal static partial class PlatformServiceChecks
{
    private static IEnumerable<Check> OfOldReleases =>
    [
        Call("GET /automation_catalog/automations", Untold, async platform => IsUntold(await platform.AutomationCatalog.GetCatalogAutomationsAsync())),
        Call("GET /formbuilder/listForms", Untold, async platform => IsUntold(await platform.FormBuilder.Forms.ListFormsAsync())),
        Call("GET /formbuilder/forms/site/groups", Untold, async platform => IsUntold(await platform.FormBuilder.Groups.ListFormGroupsAsync("site"))),
        Call(
            "GET /workflow_engine/getJob/j1",
            """{"_id":"j1","name":"upgrade","status":"complete","tasks":{"4a":{"name":"ping"}}}""",
            async platform => await platform.LegacyWorkflowEngine.GetJobAsync("j1") is { Id: "j1", Tasks.Count: 1 } job && job.Status == JobStatus.Complete),
        Call("GET /service_catalog/GetForms", Untold, async platform => IsUntold(await platform.ServiceCatalog.GetFormsAsync())),
    ];
}
