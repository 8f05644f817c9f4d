using System.Text.Json.Nodes;
using Itential.Platform;

namespace AotSmoke.Checks;

/// <content>What is automated, by whom and with what.</content>
internal static partial class PlatformServiceChecks
{
    private static IEnumerable<Check> OfAutomation =>
    [
        Call(
            "GET /agent-project-service/projects/p1",
            """{"message":"ok","data":{"_id":"p1","iid":1,"name":"lab","components":[{"type":"agent","iid":1,"reference":"a1","folder":"/"}],"members":[]}}""",
            async platform => await platform.AgentProjectService.Projects.GetAgentProjectAsync("p1") is { Name: "lab", Components.Count: 1 }),
        Call(
            "GET /agent-project-service/operable-agents",
            """{"message":"ok","data":{"items":[{"_id":"a1","name":"helper","provider":{"profile":"p1","model":"m1"},"tools":[]}],"total":1,"skip":0,"limit":25}}""",
            async platform => await platform.AgentProjectService.Agents.GetOperableAgentsAsync()
                is { Data: { Items: [{ Name: "helper", Provider: not null }], Total: 1 } }),
        Call("GET /agent-project-service/profiles/p1", Untold, async platform => IsUntold(await platform.AgentProjectService.Profiles.GetBuilderProfileAsync("p1"))),
        Call(
            "GET /agent-session-manager/sessions/s1",
            """{"sessionId":"s1","status":"RUNNING","agentSnapshot":{"name":"helper"},"inputs":{"site":"lab"},"createdAt":"2026-01-02T03:04:05Z","totalInputTokens":7}""",
            async platform => await platform.AgentSessionManager.GetSessionAsync("s1")
                is { SessionId: "s1", AgentSnapshot: not null, CreatedAt.Year: 2026, TotalInputTokens: 7 }),
        Call(
            "GET /automation-studio/workflows?equals%5Bname%5D=upgrade&limit=1",
            """{"items":[{"_id":"w1","name":"upgrade","tasks":{"workflow_start":{"name":"workflow_start"}},"transitions":{"workflow_start":{}}}],"skip":0,"limit":1,"total":1,"next":null}""",
            async platform => await platform.AutomationStudio.Workflows.GetWorkflowsAsync(new ListQuery<Workflow>().Where(WorkflowFields.Name.IsEqualTo("upgrade")), limit: 1)
                is { Items: [{ Name: "upgrade", Tasks.Count: 1 }], Total: 1 }),
        Call(
            "GET /automation-studio/projects/p1",
            """{"message":"ok","data":{"_id":"p1","iid":1,"name":"lab","createdBy":{"_id":"a1","username":"admin"},"folders":[{"iid":0,"name":"flows","nodeType":"folder","children":[]}]},"metadata":{}}""",
            async platform => await platform.AutomationStudio.Projects.GetProjectAsync("p1") is { Name: "lab", CreatedBy: not null, Folders.Count: 1 }),
        Call(
            "GET /automation-studio/templates/t1",
            """{"_id":"t1","name":"version","type":"textfsm","group":"show","command":"show version"}""",
            async platform => await platform.AutomationStudio.Templates.GetTemplateAsync("t1") is { Name: "version", Command: "show version" }),
        Call(
            "GET /automation-studio/component-groups",
            """{"items":[{"_id":"c1","name":"lab"}],"skip":0,"limit":25,"total":1}""",
            async platform => await platform.AutomationStudio.ComponentGroups.GetComponentGroupsAsync() is { Items: [{ Id: "c1", Name: "lab" }] }),
        Call(
            "GET /automation-studio/apps/list",
            """[{"name":"WorkFlowEngine","type":"Application"}]""",
            async platform => await platform.AutomationStudio.TaskCatalogue.GetAppsAndAdaptersAsync() is [{ Name: "WorkFlowEngine", Type: "Application" }]),
        Call("POST /ios/getDevice", Untold, async platform => IsUntold(await platform.Dynamic.CallAdapterMethodAsync("ios", "getDevice", AnyBody()))),
        Call(
            "GET /json-forms/forms",
            """[{"id":"f1","name":"site","struct":{"type":"object","items":[]},"schema":{"type":"object"}}]""",
            async platform => await platform.JsonForms.GetFormsAsync() is [{ Id: "f1", Struct: not null, Schema.Count: 1 }]),
        Call(
            "GET /lifecycle-manager/resources/m1",
            """{"message":"ok","data":{"_id":"m1","name":"vlan","actions":[{"_id":"ab12","name":"create","type":"create","workflow":"w1"}]},"metadata":{}}""",
            async platform => await platform.LifecycleManager.Models.GetResourceModelAsync("m1") is { Name: "vlan", Actions.Count: 1 }),
        Call(
            "GET /lifecycle-manager/resources/m1/instances/i1",
            """{"message":"ok","data":{"_id":"i1","modelId":"m1","name":"vlan 7","instanceData":{"id":7},"lastAction":{"name":"create","status":"complete"}}}""",
            async platform => await platform.LifecycleManager.Instances.GetResourceInstanceAsync("m1", "i1")
                is { ModelId: "m1", InstanceData.Count: 1, LastAction: not null }),
        Call(
            "GET /lifecycle-manager/resources/m1/groups/g1",
            """{"message":"ok","data":{"_id":"g1","name":"all","type":"dynamic","filter":{"name":"vlan"}}}""",
            async platform => await platform.LifecycleManager.Groups.GetInstanceGroupAsync("m1", "g1") is { Name: "all", Filter.Count: 1 }),
        Call(
            "GET /lifecycle-manager/action-executions/e1",
            """{"message":"ok","data":{"_id":"e1","modelName":"vlan","startTime":"2026-01-02T03:04:05Z","endTime":null,"status":"running","errors":[]}}""",
            async platform => await platform.LifecycleManager.Executions.GetActionExecutionAsync("e1")
                is { StartTime.Year: 2026, EndTime: null } run && run.Status == ActionExecutionStatus.Running),
        Call(
            "GET /model-registry-service/profiles",
            """{"profiles":[{"id":"p1","category":"direct","name":"models","models":[{"id":"m1","name":"small","enabled":true}],"agentCount":2}]}""",
            async platform => await platform.ModelRegistry.GetProfilesAsync() is { Profiles: [{ Id: "p1", Models.Count: 1, AgentCount: 2 }] }),
        Call(
            "GET /mop/listATemplate/version",
            """[{"_id":"c1","name":"version","passRule":true,"commands":[{"command":"show version","rules":[{"rule":"IOS","eval":"contains","severity":"error"}]}],"created":1700000000000}]""",
            async platform => await platform.Mop.CommandTemplates.FindTemplateAsync("version") is [{ PassRule: true, Commands.Count: 1, Created.Year: 2023 }]),
        Call(
            "GET /mop/listAnalyticTemplates",
            """[{"_id":"a1","name":"change","prepostCommands":[{"preRawCommand":"show ip route","postRawCommand":"show ip route","rules":[]}]}]""",
            async platform => await platform.Mop.AnalyticTemplates.ListAnalyticTemplatesAsync() is [{ Name: "change", PrepostCommands.Count: 1 }]),
        Call(
            "POST /mop/RunCommand",
            """{"raw":"show version","evaluated":"show version","device":"r1","response":"IOS","result":true,"rules":[{"rule":"IOS","eval":"contains","severity":"error","result":true}]}""",
            async platform => await platform.Mop.Commands.RunCommandAsync(new CommandRun { Command = "show version", Device = "r1" })
                is { Response: "IOS", Result: true, Rules.Count: 1 }),
        Call(
            "GET /operations-manager/jobs?equals%5Bstatus%5D=error&sort=_id&order=1",
            """{"message":"ok","data":[{"_id":"j1","name":"upgrade","status":"error","error":[{"task":"4a","message":"no route","timestamp":1700000000000}],"metrics":{"start_time":1700000000000,"progress":0.5}}],"metadata":{"total":1}}""",
            async platform => await platform.OperationsManager.Jobs.GetJobsAsync(new ListQuery<Job>().Where(JobFields.Status.IsEqualTo(JobStatus.Error)).OrderBy(JobFields.Id))
                is { Data: [{ Id: "j1", Error.Count: 1, Metrics: not null }], Metadata: not null }),
        Call(
            "POST /operations-manager/jobs/bulk-delete",
            """{"message":"ok","data":{"jobsDeleted":1,"tasksDeleted":4},"metadata":{}}""",
            async platform => await platform.OperationsManager.JobControl.BulkDeleteJobsAsync(new JobSelection("j1")) is { JobsDeleted: 1, TasksDeleted: 4 }),
        Call(
            "GET /operations-manager/automations/a1",
            """{"message":"ok","data":{"_id":"a1","name":"nightly","componentName":"upgrade","componentType":"workflows","gbac":{"read":["g1"],"write":[]}},"metadata":{}}""",
            async platform => await platform.OperationsManager.Automations.GetAutomationAsync("a1") is { Name: "nightly", Gbac: not null }),
        Call(
            "GET /operations-manager/tasks",
            """{"message":"ok","data":[{"_id":"t1","name":"approve","type":"manual","job":{"_id":"j1","task":"4a"},"variables":{"incoming":{"site":"lab"}}}],"metadata":{"total":1}}""",
            async platform => await platform.OperationsManager.Tasks.GetTasksAsync() is { Data: [{ Name: "approve", Job: not null, Variables: not null }] }),
        Call(
            "GET /operations-manager/triggers/t1",
            """{"message":"ok","data":{"_id":"t1","name":"nightly","type":"schedule","enabled":true,"firstRunAt":1700000000000,"repeatUnit":"day","repeatFrequency":1},"metadata":{}}""",
            async platform => await platform.OperationsManager.Triggers.GetTriggerAsync("t1") is { Enabled: true, FirstRunAt.Year: 2023, RepeatFrequency: 1 }),
        Call(
            "GET /operations-manager/events",
            """{"message":"ok","data":[{"source":"WorkFlowEngine","topic":"jobComplete"}],"metadata":{"total":1}}""",
            async platform => await platform.OperationsManager.Events.GetEventsAsync() is { Data: [{ Topic: "jobComplete" }] }),
        Call("POST /template_builder/templates/banner/renderJinja", "Welcome to lab", async platform =>
            await platform.TemplateBuilder.RenderJinjaTemplateAsync("banner", new JinjaContext(new JsonObject { ["site"] = "lab" })) == "Welcome to lab"),
        Call(
            "GET /tool-rpc/executions",
            """{"results":[{"told":"nothing"}],"total":1}""",
            async platform => await platform.ToolRpc.GetToolExecutionsAsync() is { Results: [var execution], Total: 1 } && IsUntold(execution)),
        Call(
            "GET /tools?type=workflow",
            """{"data":[{"referenceId":"workflow:u1","name":"upgrade","active":true,"inputSchema":{"type":"object"}}]}""",
            async platform => await platform.Tools.SearchToolsAsync(type: "workflow") is [{ ReferenceId: "workflow:u1", Active: true, InputSchema.Count: 1 }]),
        Call(
            "GET /transformations/x1",
            """{"_id":"x1","name":"names","incoming":[{"type":"object"}],"outgoing":[],"steps":[{"id":1,"type":"assign","context":"#"}],"view":{"col":1,"row":1}}""",
            async platform => await platform.Transformations.GetTransformationAsync("x1") is { Name: "names", Incoming.Count: 1, Steps.Count: 1 }),
        Call(
            "GET /work-center-service/work-items/count",
            """{"count":3}""",
            async platform => (await platform.WorkCenter.CountWorkItemsAsync()).Count == 3),
        Call(
            "POST /workflow_builder/export",
            """{"name":"upgrade","type":"automation","canvasVersion":3,"created_by":"a1"}""",
            async platform => await platform.WorkflowBuilder.ExportWorkflowAsync(WorkflowExport.ByName("upgrade"))
                is { Name: "upgrade", CanvasVersion: 3, CreatedBy: not null }),
        Call(
            "GET /workflow_engine/workers/status",
            """{"jobWorker":{"running":true,"clusterValue":true,"localValue":true},"taskWorker":{"running":false}}""",
            async platform => await platform.WorkflowEngine.GetWorkerStatusesAsync() is { JobWorker.Running: true, TaskWorker.Running: false }),
    ];
}
