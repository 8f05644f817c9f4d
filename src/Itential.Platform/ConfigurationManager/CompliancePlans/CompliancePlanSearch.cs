namespace Itential.Platform;

/// <summary>Which compliance plans to list and from where on.</summary>
public sealed record CompliancePlanSearch
{
    /// <summary>A pattern of the name; compare the names yourself for one plan.</summary>
    /// <value>Default: empty, which fits all.</value>
    public string Name { get; init; } = "";

    /// <summary>The page.</summary>
    /// <value>Default: the first 100.</value>
    public ConfigurationPageOptions Options { get; init; } = new();
}
