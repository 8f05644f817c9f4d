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
using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>All that a Platform remembers.</summary>
internal sealed class PlatformState
{
    public PlatformState(PlatformServerOptions options)
    {
        Clock = options.TimeProvider;
        Version = options.Version;
        JobSteps = Math.Max(1, options.JobSteps);
        Jobs = new JobStore(Clock, options.StepInterval, JobDocument.Write);
        Batches = new JobStore(Clock, options.StepInterval, ComplianceReport.WriteBatch);
        PlanInstances = new JobStore(Clock, options.StepInterval, CompliancePlanDocument.WriteInstance, "id");
        Sessions = new JobStore(Clock, options.StepInterval, SessionDocument.Write, "sessionId");
        Adapters = new AdapterStore(Clock, options.StepInterval);
        WorkflowAssets = Collect(WorkflowDocument.Kind);
        Projects = Collect(ProjectDocument.CreateKind());
        Templates = Collect(TemplateDocument.Kind);
        Transformations = Collect(TransformationDocument.Kind);
        Forms = Collect(FormDocument.Kind);
        Triggers = Collect(TriggerDocument.Kind);
        CommandTemplates = Collect(MopDocument.Command);
        AnalyticTemplates = Collect(MopDocument.Analytic);
        GoldenConfigs = Collect(GoldenConfigDocument.Kind);
        CompliancePlans = Collect(CompliancePlanDocument.Kind);
        ResourceModels = Collect(ModelDocument.Kind);
        ResourceInstances = Collect(InstanceDocument.Kind);
        IntegrationModels = Collect(IntegrationModelDocument.Kind);
        Integrations = Collect(IntegrationRoutes.Kind);
        Prebuilts = Collect(PrebuiltRoutes.Kind);
        Profiles = Collect(ProfileRoutes.Kind);
        Gateways = Collect(GatewayDocument.Kind);
        Inventories = Collect(InventoryRoutes.Kind);
        Nodes = Collect(InventoryRoutes.NodeKind);
        AgentProjects = Collect(AgentDocument.CreateKind());
        ToolDecorators = Collect(DecoratorRoutes.Kind);
        PlatformSeed.Fill(this, options);
        AssetSeed.Fill(this, options);
    }

    public TimeProvider Clock { get; }

    public string Version { get; }

    public int JobSteps { get; }

    public JobStore Jobs { get; }

    public JobStore Batches { get; }

    public JobStore PlanInstances { get; }

    public JobStore Sessions { get; }

    public AdapterStore Adapters { get; }

    public AssetCollection WorkflowAssets { get; }

    public DocumentStore Workflows => WorkflowAssets.Documents;

    public DocumentStore Automations { get; } = new("_id");

    public DocumentStore Devices { get; } = new("name");

    public AssetCollection Projects { get; }

    public AssetCollection Templates { get; }

    public AssetCollection Transformations { get; }

    public AssetCollection Forms { get; }

    public AssetCollection Triggers { get; }

    public AssetCollection CommandTemplates { get; }

    public AssetCollection AnalyticTemplates { get; }

    public AssetCollection GoldenConfigs { get; }

    public AssetCollection CompliancePlans { get; }

    public AssetCollection ResourceModels { get; }

    public AssetCollection ResourceInstances { get; }

    public AssetCollection IntegrationModels { get; }

    public AssetCollection Integrations { get; }

    public AssetCollection Prebuilts { get; }

    public AssetCollection Profiles { get; }

    public AssetCollection Gateways { get; }

    public AssetCollection Inventories { get; }

    public AssetCollection Nodes { get; }

    public AssetCollection AgentProjects { get; }

    public AssetCollection ToolDecorators { get; }

    /// <summary>Starts a job and gives it as it is written.</summary>
    public JsonObject StartJob(JsonObject workflow, JsonObject options) =>
        Jobs.Add(WorkflowDocument.CreateJob(workflow, options, JobSteps, Clock.GetUtcNow()));

    public JsonObject? FindAgent(string id) => AgentProjects.Documents.Where(static _ => true)
        .SelectMany(AgentDocument.Agents)
        .FirstOrDefault(agent => JsonText.Member(agent, "_id") == id)?.DeepClone().AsObject();

    public void AddNode(string inventoryId, JsonObject sent)
    {
        var node = sent.DeepClone().AsObject();
        node["inventory"] = inventoryId;
        node["attributes"] ??= new JsonObject();
        node["tags"] ??= new JsonArray();
        Nodes.Add(node, NameClash.Allow);
    }

    /// <summary>Removes the nodes of an inventory and counts them.</summary>
    public int ClearNodes(string inventoryId) =>
        Nodes.Documents.RemoveAll(node => JsonText.Member(node, "inventory") == inventoryId).Count;

    private AssetCollection Collect(AssetKind kind) => new(kind, Clock);
}
