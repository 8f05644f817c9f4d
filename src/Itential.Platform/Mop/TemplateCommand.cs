using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One command of a command template, with its rules.</summary>
public sealed record TemplateCommand
{
    /// <summary>The command, which may hold variables.</summary>
    public string? Command { get; init; }

    /// <summary>True where every rule must pass, false where one is enough.</summary>
    public bool? PassRule { get; init; }

    /// <summary>What the output is held against.</summary>
    public IReadOnlyList<CommandRule>? Rules { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
