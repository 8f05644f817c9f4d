using System.Text.Json;

namespace Itential.Platform;

/// <summary>What became of one item of an import.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public sealed record ImportedItem<T>
{
    /// <summary>Whether the item was taken.</summary>
    public bool? Success { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The item as it was sent.</summary>
    public T? Original { get; init; }

    /// <summary>The item as the server keeps it: whole, or its id and name.</summary>
    public JsonElement? Created { get; init; }
}
