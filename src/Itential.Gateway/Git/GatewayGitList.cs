using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A list of Git objects, which comes bare or in the form <c>{data, meta}</c>.</summary>
/// <param name="Data">The items.</param>
/// <param name="Total">How many items there are in all, as far as the gateway tells it; of a bare list, how many it holds.</param>
[JsonConverter(typeof(GatewayGitListConverter))]
public sealed record GatewayGitList(IReadOnlyList<JsonElement> Data, long Total);
