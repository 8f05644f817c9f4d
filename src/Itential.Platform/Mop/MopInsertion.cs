using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The database's answer to the creation of a template.</summary>
/// <typeparam name="T">The type of the template.</typeparam>
public sealed record MopInsertion<T>
{
    /// <summary>The new templates as the server keeps them; servers of 6 may leave them out.</summary>
    public IReadOnlyList<T>? Ops { get; init; }

    /// <summary>How many were made.</summary>
    public int? InsertedCount { get; init; }

    /// <summary>The ids of the new templates.</summary>
    public JsonElement? InsertedIds { get; init; }

    /// <summary>Whether the database did as told, such as <c>{"ok":1,"n":1}</c>.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>The new template: the first of <see cref="Ops"/>, or null.</summary>
    [JsonIgnore]
    public T? Template => Ops is [var first, ..] ? first : default;

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
