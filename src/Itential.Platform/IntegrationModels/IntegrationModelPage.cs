namespace Itential.Platform;

/// <summary>A page of a list in the form <c>{integrationModels, total}</c>.</summary>
public sealed record IntegrationModelPage
{
    /// <summary>The integration models.</summary>
    public IReadOnlyList<IntegrationModel> IntegrationModels { get; init => field = value ?? []; } = [];

    /// <summary>How many the list holds in all.</summary>
    public long? Total { get; init; }
}
