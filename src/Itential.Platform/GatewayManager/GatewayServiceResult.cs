using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the run of a service gave.</summary>
public sealed record GatewayServiceResult
{
    /// <summary>6: the exit code of a script or playbook; 0 is a success.</summary>
    [JsonPropertyName("return_code")]
    public int? ReturnCode { get; init; }

    /// <summary>6: what it wrote; often JSON.</summary>
    [JsonPropertyName("stdout")]
    public string? StandardOutput { get; init; }

    /// <summary>6: what it wrote about errors.</summary>
    [JsonPropertyName("stderr")]
    public string? StandardError { get; init; }

    /// <summary>6: when it began.</summary>
    [JsonPropertyName("start_time")]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>6: when it ended.</summary>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>6: how long it took.</summary>
    [JsonPropertyName("elapsed_time")]
    public double? ElapsedTime { get; init; }

    /// <summary>6: what each device answered, for services that send commands or configuration to devices.</summary>
    public IReadOnlyList<GatewayDeviceResult>? Results { get; init; }

    /// <summary>2023.2: the id of the result.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>2023.2: the id of the job that was started.</summary>
    [JsonPropertyName("job_id")]
    public string? JobId { get; init; }

    /// <summary>2023.2: what belongs to it.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
