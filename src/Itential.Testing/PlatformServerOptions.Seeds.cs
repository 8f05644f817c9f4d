namespace Itential.Testing;

public sealed partial class PlatformServerOptions
{
    /// <summary>The number of jobs at the start, in every state.</summary>
    /// <value>120, more than one page can hold.</value>
    public int Jobs { get; set; } = 120;

    /// <summary>The number of workflows at the start. The first is <c>Deploy Configuration</c>, the second <c>Failing Change</c>.</summary>
    /// <value>30.</value>
    /// <remarks>A job of a workflow whose name contains <c>fail</c> ends in <c>error</c>.</remarks>
    public int Workflows { get; set; } = 30;

    /// <summary>The number of automations at the start.</summary>
    /// <value>12.</value>
    public int Automations { get; set; } = 12;

    /// <summary>The number of triggers at the start, two for each automation: of type <c>endpoint</c>, <c>manual</c>, <c>schedule</c> and <c>eventSystem</c> in turn.</summary>
    /// <value>4.</value>
    /// <remarks>The endpoint's route is <c>automation-001</c>, and its schema requires <c>device</c>. Without automations there are no triggers.</remarks>
    public int Triggers { get; set; } = 4;

    /// <summary>The number of adapters at the start. They run, but every fifth, which is stopped.</summary>
    /// <value>6.</value>
    /// <remarks>An adapter whose name contains <c>fail</c> ends <c>DEAD</c> when it is started.</remarks>
    public int Adapters { get; set; } = 6;

    /// <summary>The number of projects at the start. Each has two components of its own: a template and a transformation.</summary>
    /// <value>2.</value>
    public int Projects { get; set; } = 2;

    /// <summary>The number of templates at the start, those of projects not counted.</summary>
    /// <value>3.</value>
    public int Templates { get; set; } = 3;

    /// <summary>The number of transformations at the start, those of projects not counted.</summary>
    /// <value>3.</value>
    public int Transformations { get; set; } = 3;

    /// <summary>The number of JSON forms at the start.</summary>
    /// <value>3.</value>
    public int JsonForms { get; set; } = 3;

    /// <summary>The number of command templates at the start.</summary>
    /// <value>3.</value>
    public int CommandTemplates { get; set; } = 3;

    /// <summary>The number of analytic templates at the start.</summary>
    /// <value>2.</value>
    public int AnalyticTemplates { get; set; } = 2;

    /// <summary>The number of golden configurations at the start.</summary>
    /// <value>2.</value>
    public int GoldenConfigs { get; set; } = 2;

    /// <summary>The number of compliance plans at the start. The second is <c>Failing Plan</c>.</summary>
    /// <value>2.</value>
    /// <remarks>A run of a plan whose name contains <c>fail</c> ends in <c>error</c>.</remarks>
    public int CompliancePlans { get; set; } = 2;

    /// <summary>The number of devices that Configuration Manager knows at the start, named <c>router-001</c> and on.</summary>
    /// <value>40.</value>
    public int Devices { get; set; } = 40;

    /// <summary>The number of resource models at the start. Each has the actions <c>Create</c>, <c>Update</c> and <c>Delete</c>, and two instances.</summary>
    /// <value>2.</value>
    public int ResourceModels { get; set; } = 2;

    /// <summary>The number of integration models at the start, and of integrations, one for each.</summary>
    /// <value>2.</value>
    public int IntegrationModels { get; set; } = 2;

    /// <summary>The number of prebuilts at the start.</summary>
    /// <value>2.</value>
    public int Prebuilts { get; set; } = 2;

    /// <summary>The number of profiles at the start. The first is active.</summary>
    /// <value>2.</value>
    public int Profiles { get; set; } = 2;

    /// <summary>The number of gateways of Gateway Manager at the start, with the cluster ids <c>cluster_1</c> and on.</summary>
    /// <value>1.</value>
    public int Gateways { get; set; } = 1;

    /// <summary>The number of inventories at the start, each with as many nodes as there are <see cref="Devices"/>.</summary>
    /// <value>2.</value>
    public int Inventories { get; set; } = 2;

    /// <summary>The number of agent projects at the start, each with one agent. That of the second is <c>Failing Agent</c>.</summary>
    /// <value>2.</value>
    /// <remarks>A session of an agent whose name or id contains <c>fail</c> ends <c>FAILED</c>.</remarks>
    public int AgentProjects { get; set; } = 2;

    /// <summary>The number of tool decorators at the start.</summary>
    /// <value>2.</value>
    public int ToolDecorators { get; set; } = 2;

    /// <summary>Settings of a server that has nothing when it starts, to import into.</summary>
    /// <returns>New settings; what is not a number of things has its default.</returns>
    public static PlatformServerOptions Empty() => new()
    {
        Jobs = 0,
        Workflows = 0,
        Automations = 0,
        Triggers = 0,
        Adapters = 0,
        Projects = 0,
        Templates = 0,
        Transformations = 0,
        JsonForms = 0,
        CommandTemplates = 0,
        AnalyticTemplates = 0,
        GoldenConfigs = 0,
        CompliancePlans = 0,
        Devices = 0,
        ResourceModels = 0,
        IntegrationModels = 0,
        Prebuilts = 0,
        Profiles = 0,
        Gateways = 0,
        Inventories = 0,
        AgentProjects = 0,
        ToolDecorators = 0,
    };
}
