using System.Text.Json.Serialization;
using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: error-bodies
[JsonContext(typeof(DeviceOrdersJson))]
[Error(400, 499, typeof(Refusal))]
public interface IDeviceOrdersApi
{
    [Get("/orders/{id}"), Error(404, typeof(UnknownOrder))]
    Task<DeviceOrder> GetAsync(string id, CancellationToken cancellationToken = default);

    [Post("/orders/{id}/approval"), Idempotent]
    Task<ApiResponse<DeviceOrder>> ApproveAsync(string id);

    [Get("/health"), AllowAnyStatusCode]
    Task<Health> HealthAsync();
}

public sealed record DeviceOrder(string Id, int Count);

public sealed record UnknownOrder(string Id, string Hint);

public sealed record Refusal(int Code, string Reason);

public sealed record Health(string Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DeviceOrder))]
[JsonSerializable(typeof(UnknownOrder))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(Health))]
internal sealed partial class DeviceOrdersJson : JsonSerializerContext;
// end-snippet
