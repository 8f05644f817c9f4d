using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A kind of asset in an archive, which is the name of its folder too.</summary>
/// <param name="Value">The name.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetKind>))]
public sealed record AssetKind(string Value) : IOpenEnum<AssetKind>
{
    /// <summary>The OpenAPI documents that integrations are made of.</summary>
    public static AssetKind IntegrationModels { get; } = new("integration-models");

    /// <summary>Adapters, without what is encrypted in them.</summary>
    public static AssetKind Adapters { get; } = new("adapters");

    /// <summary>The profiles of the server; 6 may have none.</summary>
    public static AssetKind Profiles { get; } = new("profiles");

    /// <summary>JSON transformations outside projects.</summary>
    public static AssetKind Transformations { get; } = new("transformations");

    /// <summary>JSON forms outside projects.</summary>
    public static AssetKind JsonForms { get; } = new("json-forms");

    /// <summary>Templates of the automation studio outside projects.</summary>
    public static AssetKind Templates { get; } = new("templates");

    /// <summary>Command templates outside projects.</summary>
    public static AssetKind CommandTemplates { get; } = new("command-templates");

    /// <summary>Analytic templates outside projects.</summary>
    public static AssetKind AnalyticTemplates { get; } = new("analytic-templates");

    /// <summary>Workflows outside projects.</summary>
    public static AssetKind Workflows { get; } = new("workflows");

    /// <summary>Projects with all that is in them.</summary>
    public static AssetKind Projects { get; } = new("projects");

    /// <summary>Golden configurations.</summary>
    public static AssetKind GoldenConfigs { get; } = new("golden-configs");

    /// <summary>Resource models of the lifecycle manager.</summary>
    public static AssetKind ResourceModels { get; } = new("resource-models");

    /// <summary>The instances of resource models.</summary>
    public static AssetKind ResourceInstances { get; } = new("resource-instances");

    /// <summary>Automations with their triggers.</summary>
    public static AssetKind Automations { get; } = new("automations");

    /// <summary>Prebuilt automations that are installed.</summary>
    public static AssetKind Prebuilts { get; } = new("prebuilts");

    /// <summary>The configurations of automation gateways 5. They hold credentials, so they travel only when they are asked for.</summary>
    public static AssetKind GatewayConfigurations { get; } = new("gateway-configurations");

    /// <summary>What agents are told of tools.</summary>
    public static AssetKind ToolDecorators { get; } = new("tool-decorators");

    /// <summary>Agents and their projects.</summary>
    public static AssetKind AgentProjects { get; } = new("agent-projects");

    /// <inheritdoc/>
    public static AssetKind Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
