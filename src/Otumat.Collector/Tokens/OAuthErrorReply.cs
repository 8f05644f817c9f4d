using System.Text.Json.Serialization;

namespace Otumat.Collector;

internal sealed record OAuthErrorReply(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string Description);
