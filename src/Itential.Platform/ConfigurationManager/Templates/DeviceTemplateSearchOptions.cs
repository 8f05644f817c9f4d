namespace Itential.Platform;

/// <summary>The order and the page of a list of templates.</summary>
public sealed record DeviceTemplateSearchOptions
{
    /// <summary>How many templates to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; }

    /// <summary>How many templates at most.</summary>
    /// <value>Default: the server's.</value>
    public int? Limit { get; init; }

    /// <summary>The field to sort by, such as <c>name</c>, with its direction.</summary>
    public IReadOnlyDictionary<string, SortOrder>? Sort { get; init; }
}
