using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Platform.Agents;
using Itential.Testing.Platform.Configuration;
using Itential.Testing.Platform.Inventories;
using Itential.Testing.Platform.Lifecycle;
using Itential.Testing.Platform.Mop;
using Itential.Testing.Platform.Operations;
using Itential.Testing.Platform.Services;
using Itential.Testing.Platform.Studio;

namespace Itential.Testing.Platform;

/// <summary>The assets that a Platform has when it starts: of every kind something.</summary>
internal static class AssetSeed
{
    public static void Fill(PlatformState state, PlatformServerOptions options)
    {
        FillStudio(state, options);
        FillTriggers(state, options);
        FillConfiguration(state, options);
        FillLifecycle(state, options);
        FillServices(state, options);
        FillInventories(state, options);
        FillAgents(state, options);
    }

    private static void FillStudio(PlatformState state, PlatformServerOptions options)
    {
        Repeat(options.Templates, index => state.Templates.Add(TemplateDocument.Create(Numbered("Template", index), index % 2 == 0)));
        Repeat(options.Transformations, index => state.Transformations.Add(TransformationDocument.Create(Numbered("Transformation", index))));
        Repeat(options.JsonForms, index => state.Forms.Add(FormDocument.Create(Numbered("Form", index))));
        Repeat(options.CommandTemplates, index => state.CommandTemplates.Add(MopDocument.CreateCommand(Numbered("Command Template", index))));
        Repeat(options.AnalyticTemplates, index => state.AnalyticTemplates.Add(MopDocument.CreateAnalytic(Numbered("Analytic Template", index))));
        var components = new ProjectComponents(state);
        Repeat(options.Projects, index => AddProject(state, components, Numbered("Project", index)));
    }

    private static void AddProject(PlatformState state, ProjectComponents components, string name)
    {
        var project = state.Projects.Add(new JsonObject
        {
            ["name"] = name,
            ["description"] = $"{name}, made by a testing server",
            ["folders"] = new JsonArray(
                new JsonObject { ["iid"] = 3, ["name"] = "Templates", ["nodeType"] = "folder", ["children"] = new JsonArray(ProjectDocument.Node(1)) },
                ProjectDocument.Node(2)),
        })!;
        components.Import((string)project["_id"]!, new JsonObject
        {
            ["components"] = new JsonArray(
                new JsonObject { ["iid"] = 1, ["type"] = "template", ["folder"] = "/Templates", ["document"] = TemplateDocument.Create(name + " Template", isJinja: true) },
                new JsonObject { ["iid"] = 2, ["type"] = "transformation", ["folder"] = "/", ["document"] = TransformationDocument.Create(name + " Transformation") }),
        });
    }

    private static void FillTriggers(PlatformState state, PlatformServerOptions options)
    {
        var automations = state.Automations.Where(static _ => true);
        var count = Math.Min(options.Triggers, automations.Count * 2);
        Repeat(count, index => state.Triggers.Add(TriggerDocument.Create(index, (string)automations[index / 2]["_id"]!, state.Clock.GetUtcNow()), NameClash.Allow));
    }

    private static void FillConfiguration(PlatformState state, PlatformServerOptions options)
    {
        Repeat(options.Devices, index => state.Devices.TryAdd(DeviceDocument.Create(index)));
        Repeat(options.GoldenConfigs, index =>
        {
            var devices = Enumerable.Range(0, options.Devices).Where(device => device % 3 == index % 3).Take(4).Select(DeviceDocument.Name);
            state.GoldenConfigs.Add(GoldenConfigDocument.Create(Numbered("Golden Configuration", index), DeviceDocument.System(index), devices));
        });
        var configs = state.GoldenConfigs.Documents.Where(static _ => true);
        Repeat(options.CompliancePlans, index => state.CompliancePlans.Add(CompliancePlanDocument.Create(
            index == 1 ? "Failing Plan" : Numbered("Plan", index),
            configs.Count == 0 ? null : configs[index % configs.Count])));
    }

    private static void FillLifecycle(PlatformState state, PlatformServerOptions options)
    {
        var workflow = JsonText.Member(state.Workflows.First(static _ => true), "_id");
        Repeat(options.ResourceModels, index =>
        {
            var model = state.ResourceModels.Add(ModelDocument.Create(Numbered("Resource", index), workflow))!;
            Repeat(2, number => state.ResourceInstances.Add(
                InstanceDocument.Create((string)model["_id"]!, Numbered("Instance", number), null, new JsonObject { ["site"] = "ams", ["vlan"] = 100 + number }),
                NameClash.Allow));
        });
    }

    private static void FillServices(PlatformState state, PlatformServerOptions options)
    {
        Repeat(options.IntegrationModels, index =>
        {
            var model = state.IntegrationModels.Add(IntegrationModelDocument.Create(IntegrationModelDocument.OpenApi(Numbered("Service", index)))!)!;
            state.Integrations.Add(IntegrationRoutes.Create(model));
        });
        Repeat(options.Prebuilts, index => state.Prebuilts.Add(PrebuiltRoutes.Create(Numbered("Prebuilt", index))));
        Repeat(options.Profiles, index => state.Profiles.Add(ProfileRoutes.Create(string.Create(CultureInfo.InvariantCulture, $"profile_{index + 1}"))));
    }

    private static void FillInventories(PlatformState state, PlatformServerOptions options)
    {
        Repeat(options.Gateways, index => state.Gateways.Add(GatewayDocument.Create(index + 1)));
        Repeat(options.Inventories, index =>
        {
            var inventory = state.Inventories.Add(new JsonObject { ["name"] = Numbered("Inventory", index), ["groups"] = new JsonArray(Accounts.Group) })!;
            Repeat(options.Devices, device => state.AddNode((string)inventory["_id"]!, new JsonObject
            {
                ["name"] = DeviceDocument.Name(device),
                ["attributes"] = new JsonObject { ["itential_host"] = DeviceDocument.Address(device), ["itential_platform"] = DeviceDocument.System(device) },
            }));
        });
    }

    private static void FillAgents(PlatformState state, PlatformServerOptions options)
    {
        Repeat(options.AgentProjects, index => state.AgentProjects.Add(AgentDocument.Create(
            Numbered("Agent Project", index),
            index == 1 ? "Failing Agent" : Numbered("Agent", index))));
        Repeat(options.ToolDecorators, index => state.ToolDecorators.Add(DecoratorRoutes.Create(Numbered("Decorator", index), Numbered("workflow", index))));
    }

    private static void Repeat(int count, Action<int> add)
    {
        for (var index = 0; index < count; index++)
        {
            add(index);
        }
    }

    private static string Numbered(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind} {index + 1:D3}");
}
