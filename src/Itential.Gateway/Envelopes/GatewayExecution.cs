using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What a run answered: the JSON itself, and the members that gateways are known to give.</summary>
/// <remarks>Scripts and playbooks answer an object, Ansible roles an array; the properties are null where the answer has no such member.</remarks>
/// <param name="Json">The answer as it came.</param>
[JsonConverter(typeof(GatewayExecutionConverter))]
public sealed record GatewayExecution(JsonElement Json)
{
    /// <summary>How the run ended, such as <c>SUCCESS</c> or <c>FAILURE</c>.</summary>
    public string? Status => Text("status");

    /// <summary>Whether <see cref="Status"/> is <c>SUCCESS</c>.</summary>
    public bool Succeeded => string.Equals(Status, "SUCCESS", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the run wrote to its standard output.</summary>
    public string? StandardOutput => Text("stdout");

    /// <summary>What the run wrote to its standard error.</summary>
    public string? StandardError => Text("stderr");

    /// <summary>The exit code of the run.</summary>
    public int? ReturnCode => Member("return_code") is { ValueKind: JsonValueKind.Number } code && code.TryGetInt32(out var number) ? number : null;

    /// <summary>The id of the run, which <see cref="IGatewaySystemApi.GetExecHistoryAsync"/> takes.</summary>
    public string? AuditId => Text("audit_id");

    private string? Text(string name) => Member(name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } text ? text.ToString() : null;

    private JsonElement? Member(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member) ? member : null;
}
