using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A profile: what a server runs with.</summary>
/// <remarks>The settings may hold secrets; do not log them.</remarks>
public sealed record Profile
{
    /// <summary>The id, which is the profile's name. Some answers call it <c>_id</c>; both are read.</summary>
    public string? Id
    {
        get => field ?? StoredId;
        init;
    }

    /// <summary>What the profile is for.</summary>
    public string? Description { get; init; }

    /// <summary>How long the server waits before it launches a service, in milliseconds.</summary>
    public long? LaunchDelay { get; init; }

    /// <summary>How long a service may take to launch, in milliseconds.</summary>
    public long? LaunchTimeout { get; init; }

    /// <summary>The names of the applications and adapters that run.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>The settings of the applications, such as their <c>directory</c>.</summary>
    public JsonObject? ApplicationProps { get; init; }

    /// <summary>The settings of the adapters.</summary>
    public JsonObject? AdapterProps { get; init; }

    /// <summary>The settings of the integrations.</summary>
    public JsonObject? IntegrationProps { get; init; }

    /// <summary>The settings of the prebuilts.</summary>
    public JsonObject? PrebuiltProps { get; init; }

    /// <summary>The settings of the user interface, such as <c>layout</c>, <c>home</c> and <c>login</c>.</summary>
    public JsonObject? UiProps { get; init; }

    /// <summary>The settings of signing in.</summary>
    public JsonObject? AuthenticationProps { get; init; }

    /// <summary>The settings of the web server.</summary>
    public JsonObject? ExpressProps { get; init; }

    /// <summary>The settings of the log.</summary>
    public JsonObject? LoggerProps { get; init; }

    /// <summary>The settings of the alarms.</summary>
    public IReadOnlyList<JsonObject>? AlarmProps { get; init; }

    /// <summary>The settings of the audit.</summary>
    public JsonObject? AuditProps { get; init; }

    /// <summary>The settings of the paths.</summary>
    public JsonObject? PathProps { get; init; }

    /// <summary>The settings of the task worker.</summary>
    public JsonObject? TaskWorkerProps { get; init; }

    /// <summary>The settings of Redis.</summary>
    public JsonObject? RedisProps { get; init; }

    /// <summary>The settings of the system.</summary>
    public JsonObject? SystemProps { get; init; }

    /// <summary>How failed services are tried again. No source tells its form.</summary>
    public JsonElement? RetryStrategy { get; init; }

    /// <summary>How adapters are run. No source tells its form.</summary>
    public JsonElement? AdapterStrategy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }

    [JsonInclude]
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    internal string? StoredId { get; init; }
}
