using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What a playbook runs with.</summary>
public sealed record PlaybookRun
{
    /// <summary>The arguments by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Args { get; init; } = [];

    /// <summary>The names of the devices that it runs on.</summary>
    /// <value>Default: those that the playbook names.</value>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>The names of the device groups that it runs on.</summary>
    /// <value>Default: those that the playbook names.</value>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Whether arguments that the schema does not name are refused.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strict_args")]
    public bool? StrictArgs { get; init; }

    /// <summary>Whether Ansible only reads the playbook and runs nothing.</summary>
    /// <value>Default: false.</value>
    [JsonPropertyName("syntax_check")]
    public bool? SyntaxCheck { get; init; }

    /// <summary>A TextFSM template that turns the output into JSON.</summary>
    /// <value>Default: none.</value>
    public string? Template { get; init; }

    /// <summary>How much Ansible tells, from 1 to 4.</summary>
    /// <value>Default: the gateway's.</value>
    public int? Verbosity { get; init; }
}
