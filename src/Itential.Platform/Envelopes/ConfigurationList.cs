using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of a list of the configuration manager in the form <c>{list, total}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record ConfigurationList<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> List { get; init => field = value ?? []; } = [];

    /// <summary>How many items the list holds in all.</summary>
    public long? Total { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
