namespace Itential.Platform;

/// <summary>All kinds, in the order in which one needs the other.</summary>
internal static class AssetTransfers
{
    public static IReadOnlyList<AssetTransfer> All { get; } =
    [
        new IntegrationModelTransfer(),
        new AdapterTransfer(),
        new ProfileTransfer(),
        new TransformationTransfer(),
        new JsonFormTransfer(),
        new TemplateTransfer(),
        new MopTransfer(AssetKind.CommandTemplates, "command template", "templates"),
        new MopTransfer(AssetKind.AnalyticTemplates, "analytic template", "analytic"),
        new WorkflowTransfer(),
        new ProjectTransfer(),
        new GoldenConfigTransfer(),
        new ResourceModelTransfer(),
        new ResourceInstanceTransfer(),
        new AutomationTransfer(),
        new PrebuiltTransfer(),
        new GatewayConfigurationTransfer(),
        new ToolDecoratorTransfer(),
        new AgentProjectTransfer(),
    ];

    public static AssetTransfer Of(AssetKind kind) => All.First(transfer => transfer.Kind == kind);

    /// <summary>The kinds that were asked for.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static IReadOnlyList<AssetTransfer> Select(IReadOnlyCollection<AssetKind>? kinds)
    {
        if (kinds is null)
        {
            return [.. All.Where(transfer => !transfer.HoldsCredentials)];
        }

        var unknown = kinds.Where(kind => !All.Any(transfer => transfer.Kind == kind)).ToList();
        return unknown.Count == 0
            ? [.. All.Where(transfer => kinds.Contains(transfer.Kind))]
            : throw new ArgumentException($"There is no kind '{unknown[0]}'. The kinds are {string.Join(", ", All.Select(transfer => transfer.Kind))}.", nameof(kinds));
    }
}
