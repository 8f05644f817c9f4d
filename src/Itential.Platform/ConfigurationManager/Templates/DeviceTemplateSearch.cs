namespace Itential.Platform;

/// <summary>Which templates to list, in which order and from where on.</summary>
public sealed record DeviceTemplateSearch
{
    /// <summary>The name to look for; an id will do.</summary>
    /// <value>Default: empty, which fits all.</value>
    public string Name { get; init; } = "";

    /// <summary>Order and page.</summary>
    /// <value>Default: the server's.</value>
    public DeviceTemplateSearchOptions Options { get; init; } = new();
}
