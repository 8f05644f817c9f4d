using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the run of a service.</summary>
/// <remarks>6 answers JSON-RPC when the run is over; 2023.2 answers the job that it started.</remarks>
public sealed record GatewayServiceRun
{
    /// <summary>6: the id of the call.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>6: the version of JSON-RPC, <c>2.0</c>.</summary>
    public string? Jsonrpc { get; init; }

    /// <summary>6: how it ended.</summary>
    public GatewayServiceStatus? Status { get; init; }

    /// <summary>2023.2: what became of the request.</summary>
    public string? State { get; init; }

    /// <summary>2023.2: what the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>What came out; null where <see cref="Error"/> tells what went wrong.</summary>
    public GatewayServiceResult? Result { get; init; }

    /// <summary>6: what went wrong.</summary>
    public GatewayServiceError? Error { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
